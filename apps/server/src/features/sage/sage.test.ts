import type { MessageView } from '@tomekeeper/contracts/sage'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/as.ts'
import { anIndexedDocument, HOUSE_RULES } from '../../../test/documents.ts'
import { aCampaign, type Person, type Table } from '../../../test/factories.ts'
import { startFakeOpenai } from '../../../test/fake-openai.ts'
import { waitFor } from '../../../test/wait-for.ts'
import { world } from '../../../test/world.ts'
import { readConfig } from '../../config.ts'
import { noModels } from '../../models/models.ts'
import { openModels } from '../../models/open-models.ts'

async function asked(
  campaign: Table,
  person: Person,
  question: string,
  threadId?: string,
): Promise<MessageView & { threadId: string }> {
  const caller = await as(person)
  const { messageId, threadId: thread } = await caller.sage.ask({ campaignId: campaign.id, question, threadId })
  return { ...(await answered(campaign, person, messageId)), threadId: thread }
}

async function answered(campaign: Table, person: Person, messageId: string): Promise<MessageView> {
  const caller = await as(person)
  return waitFor(async () => {
    const message = await caller.sage.message({ campaignId: campaign.id, messageId })
    return ['done', 'failed', 'stopped'].includes(message.state) && message
  })
}

describe('without a model', () => {
  test('the closest passages answer, quoted word for word', async () => {
    const campaign = await aCampaign()
    await anIndexedDocument(campaign)
    const message = await asked(campaign, campaign.player, 'What are bell ghosts afraid of?')

    expect(message).toMatchObject({ state: 'done', kind: 'closest_passages', answer: '' })
    expect(message.citations[0]?.headingPath.at(-1)).toContain('Bell ghosts')
    for (const { quote } of message.citations) expect(HOUSE_RULES).toContain(quote)
  })

  test('a player’s question is not answered from what is for the DM', async () => {
    const campaign = await aCampaign()
    await anIndexedDocument(campaign, { audience: 'dm' })
    expect((await asked(campaign, campaign.player, 'What are bell ghosts afraid of?')).citations).toEqual([])
    expect((await asked(campaign, campaign.dm, 'What are bell ghosts afraid of?')).citations).not.toEqual([])
  })

  test('an answer goes with the source it rests on', async () => {
    const campaign = await aCampaign()
    const { id: documentId, title } = await anIndexedDocument(campaign)
    const { id: messageId } = await asked(campaign, campaign.player, 'What are bell ghosts afraid of?')
    await (await as(campaign.dm)).documents.edit({ campaignId: campaign.id, documentId, title, audience: 'dm' })

    const message = await (await as(campaign.player)).sage.message({ campaignId: campaign.id, messageId })
    expect(message).toMatchObject({ withdrawn: true, citations: [], answer: '' })
  })

  test('a conversation is its owner’s alone', async () => {
    const campaign = await aCampaign()
    await anIndexedDocument(campaign)
    const { id: messageId, threadId } = await asked(campaign, campaign.player, 'What are bell ghosts afraid of?')
    const dm = await as(campaign.dm)

    expect((await dm.sage.threads({ campaignId: campaign.id })).threads).toEqual([])
    await expect(dm.sage.thread({ campaignId: campaign.id, threadId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(dm.sage.message({ campaignId: campaign.id, messageId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(dm.sage.ask({ campaignId: campaign.id, threadId, question: 'and copper?' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('questions are limited, and the limit says when to come back', async () => {
    const campaign = await aCampaign()
    const player = await as(campaign.player)
    const tries = await Promise.allSettled(
      Array.from({ length: 34 }, (_, at) => player.sage.ask({ campaignId: campaign.id, question: `Question ${at}` })),
    )
    expect(tries.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(4)
  })
})

describe('with a model', () => {
  let fake: Awaited<ReturnType<typeof startFakeOpenai>>

  beforeEach(async () => {
    const { deps } = await world()
    fake = await startFakeOpenai()
    deps.config.CHAT_PATIENCE_SECONDS = 1
    deps.models = openModels(readConfig({ OPENAI_BASE_URL: `${fake.url}/v1`, EMBEDDINGS: 'none' }))
  })
  afterEach(async () => {
    const { deps } = await world()
    deps.models = noModels
    await fake.close()
  })

  async function aTable() {
    const { deps } = await world()
    const campaign = await aCampaign()
    await deps.db.updateTable('user').set({ aiAccess: true }).where('id', '=', campaign.player.id).execute()
    await anIndexedDocument(campaign)
    return campaign
  }

  test('the answer cites the passage, and the quote stands in it', async () => {
    const campaign = await aTable()
    const message = await asked(campaign, campaign.player, 'What are bell ghosts afraid of?')
    expect(message).toMatchObject({ state: 'done', kind: 'answer' })
    expect(message.answer).toContain('[1]')
    expect(HOUSE_RULES).toContain(message.citations[0]?.quote)
  })

  test('a source that was not sent is no source: the Sage says that it does not know', async () => {
    const campaign = await aTable()
    fake.mode('invalid_citations')
    const message = await asked(campaign, campaign.player, 'What are bell ghosts afraid of?')
    expect(message).toMatchObject({ state: 'done', kind: 'unanswered', answer: '' })
    expect(message.citations.length).toBeGreaterThan(0)
  })

  test.each([
    ['busy', 'model_busy'],
    ['broken', 'model_unreachable'],
    ['cut', 'model_cut'],
    ['nonsense', 'model_nonsense'],
    ['hang', 'model_slow'],
  ] as const)('a model that is %s fails with a sentence, and Retry asks it again', async (mode, code) => {
    const campaign = await aTable()
    fake.mode(mode)
    const message = await asked(campaign, campaign.player, 'What are bell ghosts afraid of?')
    expect(message).toMatchObject({ state: 'failed', question: 'What are bell ghosts afraid of?', failure: { code } })

    fake.mode('normal')
    await (await as(campaign.player)).sage.retry({ campaignId: campaign.id, messageId: message.id })
    expect(await answered(campaign, campaign.player, message.id)).toMatchObject({ state: 'done', kind: 'answer' })
  })

  test('someone without AI access gets the passages, and the model hears nothing', async () => {
    const campaign = await aTable()
    expect(await asked(campaign, campaign.dm, 'What are bell ghosts afraid of?')).toMatchObject({
      kind: 'closest_passages',
    })
    expect(fake.requests).toEqual([])
  })

  test('nothing that is for the DM is sent to a model on a player’s behalf', async () => {
    const campaign = await aTable()
    await anIndexedDocument(campaign, {
      audience: 'dm',
      text: '# Bell ghosts\n\nCANARY: the innkeeper is a bell ghost.',
      name: 'secret.md',
    })
    await asked(campaign, campaign.player, 'Who is a bell ghost?')
    expect(JSON.stringify(fake.requests)).not.toContain('CANARY')
    expect(fake.requests.length).toBeGreaterThan(0)
  })

  test('an answer can be stopped, and stays as it was', async () => {
    const campaign = await aTable()
    fake.mode('hang')
    const player = await as(campaign.player)
    const { messageId } = await player.sage.ask({
      campaignId: campaign.id,
      question: 'What are bell ghosts afraid of?',
    })
    await player.sage.stop({ campaignId: campaign.id, messageId })
    expect(await answered(campaign, campaign.player, messageId)).toMatchObject({ state: 'stopped' })
  })
})
