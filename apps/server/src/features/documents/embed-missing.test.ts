import { afterEach, expect, test } from 'vitest'
import { anIndexedDocument } from '../../../test/documents.ts'
import { aCampaign } from '../../../test/factories.ts'
import { waitFor } from '../../../test/wait-for.ts'
import { world } from '../../../test/world.ts'
import { noModels } from '../../models/models.ts'
import { retrieve } from '../../retrieval/retrieve.ts'
import { embedMissing } from './embed-missing.ts'

afterEach(async () => {
  const { deps } = await world()
  deps.models = noModels
})

/** Knows two things: copper and water. */
const twoThings = (model: string) => ({
  model,
  embed: async (texts: string[]) =>
    texts.map((text) => [/copper|coin|metal money/i.test(text) ? 1 : 0, /swim|water/i.test(text) ? 1 : 0, 0.1]),
})

// every document that other tests have left here is taught, too, one after the other
const SLOW = { timeout: 400_000 }

test('a new embedding model is taught every document, and then finds what no word names', SLOW, async () => {
  const { deps } = await world()
  const campaign = await aCampaign()
  const { id, passageCount } = await anIndexedDocument(campaign)
  deps.models = { ...noModels, embedder: twoThings('test:two-things') }

  expect(await embedMissing(deps)).toBeGreaterThan(0)
  await waitFor(async () => {
    const document = await deps.db
      .selectFrom('document')
      .select(['embeddedCount', 'embeddingModel'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return document.embeddingModel === 'test:two-things' && document.embeddedCount === passageCount
  }, 300)

  const viewer = {
    role: 'player',
    userId: campaign.player.id,
    campaignId: campaign.id,
    memberId: campaign.player.id,
  } as const
  const [first] = await retrieve(deps, viewer, 'metal money', 1)
  expect(first?.headingPath.at(-1)).toContain('Bell ghosts')
})

test('a model that answers in another length than before is kept apart', async () => {
  const { deps } = await world()
  const campaign = await aCampaign()
  deps.models = { ...noModels, embedder: twoThings('test:changing') }
  await anIndexedDocument(campaign)
  const changed = { model: 'test:changing', embed: async (texts: string[]) => texts.map(() => [1, 2]) }

  const viewer = { role: 'dm', userId: campaign.dm.id, campaignId: campaign.id, memberId: campaign.dm.id } as const
  const found = await retrieve({ ...deps, models: { ...noModels, embedder: changed } }, viewer, 'Bell ghosts', 3)
  expect(found[0]).toMatchObject({ similarity: null })
})
