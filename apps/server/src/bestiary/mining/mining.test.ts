import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { DocumentView } from '@tomekeeper/contracts/documents'
import { toMarkdown as documentMarkdown } from '@tomekeeper/rag'
import { type StatBlock, toMarkdown } from '@tomekeeper/statblock'
import { as, request } from '../../../test/as.ts'
import { anIndexedDocument, ended } from '../../../test/documents.ts'
import { aCampaign, anAdmin, type Person, type Table } from '../../../test/factories.ts'
import { aStatBlock } from '../../../test/monsters.ts'
import { waitFor } from '../../../test/wait-for.ts'
import { world } from '../../../test/world.ts'
import { READ_LIMITS } from '../../files/reader/limits.ts'
import { readPdf } from '../../files/reader/read-pdf.ts'
import { mineMissing } from './mine-missing.ts'
import { mineMonsters } from './mine-monsters.job.ts'
import { minedFrom } from './mined-from.ts'

const SLOW = 240_000

/** Every campaign sees a required rulebook, so these do not outlive the file. */
const shelf: string[] = []
afterAll(async () => {
  const { deps } = await world()
  if (shelf.length) await deps.db.deleteFrom('document').where('id', 'in', shelf).execute()
})

/** A book of our own with these creatures in it, each as its edition prints it. */
const aBook = (...creatures: Partial<StatBlock>[]) =>
  `# The Drowned Bestiary\n\nWhat lives below the bell.\n\n${creatures.map((facts) => toMarkdown(complete(facts))).join('\n\n')}\n`

const complete = (facts: Partial<StatBlock>) =>
  aStatBlock({
    alignment: 'unaligned',
    initiative: { bonus: 3, score: 13 },
    passivePerception: 10,
    proficiencyBonus: 2,
    actions: [{ name: 'Bite', text: 'Melee Attack Roll: +4, reach 5 ft. Hit: 6 (1d6 + 3) Piercing damage.' }],
    ...facts,
  })

/** Hit points that are not the average of their dice: somebody should look. */
const CONTRADICTORY = { hitPoints: { average: 99, dice: '5d8 + 5' } }

const asDm = async (campaign: Table) => (await as(campaign.dm)).bestiary
const minedBy = async (person: Person, { id: campaignId }: Table) =>
  (await (await as(person)).bestiary.index({ campaignId })).filter(({ origin }) => origin !== 'srd')
const named = async (campaign: Table, name: string) => {
  const card = (await minedBy(campaign.dm, campaign)).find((one) => one.name === name)
  if (!card) throw new Error(`no ${name}`)
  return card
}

describe('a campaign document', { timeout: SLOW }, () => {
  test('gives its monsters to the DM, with full text, page and doubts; to a player none', async () => {
    const campaign = await aCampaign()
    const text = aBook({ name: 'Lantern Eel' }, { name: 'Crooked Eel', ...CONTRADICTORY })
    const document = await aMinedDocument(campaign, text)

    expect(await minedBy(campaign.dm, campaign)).toEqual([
      expect.objectContaining({ name: 'Crooked Eel', isDoubtful: true, source: document.title }),
      expect.objectContaining({ name: 'Lantern Eel', isDoubtful: false, cr: '1', hp: 27, origin: 'mined' }),
    ])
    const { locator } = await named(campaign, 'Crooked Eel')
    const monster = await (await asDm(campaign)).get({ campaignId: campaign.id, locator })
    expect(monster).toMatchObject({
      mined: { documentId: document.id, canOpen: true, doubts: ['5d8 + 5 averages 27, not 99.'] },
      may: { edit: true },
    })
    expect(monster.statBlock.actions[0]).toMatchObject({
      text: expect.stringContaining('Melee Attack Roll'),
      attack: { toHit: 4 },
    })
    expect(await minedBy(campaign.player, campaign)).toEqual([])
    const doubtful = await (await asDm(campaign)).doubtful({ campaignId: campaign.id })
    expect(doubtful.map(({ name }) => name)).toEqual(['Crooked Eel'])
  })

  test('read again, its monsters keep their ids, reveals and what people decided about them', async () => {
    const campaign = await aCampaign()
    const { id: campaignId } = campaign
    const dm = await asDm(campaign)
    const creatures = ['Kept', 'Edited', 'Crooked', 'Rejected', 'Changed', 'Gone', 'Fought', 'Known'].map((name) => ({
      name,
    }))
    const [, , crooked] = creatures
    Object.assign(crooked as object, CONTRADICTORY)
    const document = await aMinedDocument(campaign, aBook(...creatures))
    const before = await minedBy(campaign.dm, campaign)
    const at = (name: string) => ({ campaignId, locator: before.find((card) => card.name === name)?.locator ?? '' })

    await dm.reveal({ ...at('Kept'), revealed: true })
    await dm.reveal({ ...at('Known'), revealed: true })
    await dm.save({ ...at('Edited'), statBlock: complete({ name: 'Edited', hitPoints: { average: 5 } }) })
    await dm.review({ ...at('Crooked'), review: 'accepted' })
    await dm.review({ ...at('Rejected'), review: 'rejected' })
    await (await as(campaign.dm)).encounters.save({
      campaignId,
      name: 'Below the bell',
      party: {},
      monsters: [{ locator: at('Fought').locator, count: 1 }],
    } as never)

    const now = creatures.filter(({ name }) => !['Gone', 'Fought', 'Known'].includes(name))
    const changed = now.map((one) => (one.name === 'Changed' ? { ...one, armorClass: [{ value: 18 }] } : one))
    await replaceFile(campaign, document, aBook(...changed, { name: 'New' }))

    const after = await minedBy(campaign.dm, campaign)
    expect(after.map(({ name }) => name)).toEqual(['Changed', 'Crooked', 'Edited', 'Fought', 'Kept', 'Known', 'New'])
    for (const card of after.filter(({ name }) => name !== 'New')) expect(at(card.name).locator).toBe(card.locator)
    expect(await named(campaign, 'Changed')).toMatchObject({ ac: 18 })
    expect(await named(campaign, 'Edited')).toMatchObject({ hp: 5 })
    expect(await named(campaign, 'Crooked')).toMatchObject({ isDoubtful: false })
    expect((await minedBy(campaign.player, campaign)).map(({ name }) => name)).toEqual(['Kept', 'Known'])
  })

  test('deleted, it takes its monsters along', async () => {
    const campaign = await aCampaign()
    const { id: documentId } = await aMinedDocument(campaign, aBook({ name: 'Lantern Eel' }))
    await (await as(campaign.dm)).documents.remove({ campaignId: campaign.id, documentId })
    expect(await minedBy(campaign.dm, campaign)).toEqual([])
  })

  test('the table hears of what it brings only when it sees some of it', async () => {
    const campaign = await aCampaign()
    const document = await aMinedDocument(campaign, aBook({ name: 'Lantern Eel' }))
    const { locator } = await named(campaign, 'Lantern Eel')
    await (await asDm(campaign)).reveal({ campaignId: campaign.id, locator, revealed: true })
    await replaceFile(campaign, document, aBook({ name: 'Lantern Eel', armorClass: [{ value: 11 }] }))
    expect(await audiencesOf(campaign)).toEqual(['dm', 'table', 'table'])
  })

  test('whose mining fails is as usable as before', async () => {
    const { deps } = await world()
    const campaign = await aCampaign()
    const { id } = await aMinedDocument(campaign, aBook({ name: 'Lantern Eel' }))
    const { blocksKey } = await deps.db
      .updateTable('document')
      .set({ minedGeneration: null })
      .where('id', '=', id)
      .returning('blocksKey')
      .executeTakeFirstOrThrow()
    await deps.files.remove(blocksKey ?? '')

    const run = { id: 'x', attempt: 1, signal: new AbortController().signal, progress: async () => {} }
    await expect(mineMonsters.run(deps, { documentId: id }, run)).rejects.toThrow()

    expect(await ended(campaign, id)).toMatchObject({ status: 'indexed', failure: null })
    expect((await minedBy(campaign.dm, campaign)).map(({ name }) => name)).toEqual(['Lantern Eel'])
  })

  test('read before there was a bestiary, it is looked through after a start', async () => {
    const { deps } = await world()
    const campaign = await aCampaign()
    const { id } = await aMinedDocument(campaign, aBook({ name: 'Lantern Eel' }))
    await deps.db.deleteFrom('monster').where('documentId', '=', id).execute()
    await deps.db.updateTable('document').set({ minedGeneration: null }).where('id', '=', id).execute()

    expect(await mineMissing(deps)).toBeGreaterThan(0)
    await isMined(id)
    expect((await minedBy(campaign.dm, campaign)).map(({ name }) => name)).toEqual(['Lantern Eel'])
  })
})

describe('a core rule', { timeout: SLOW }, () => {
  test.each([
    ['required', true, true],
    ['tools', true, true],
    ['optional', false, true],
  ] as const)('%s: its monsters are in a campaign %s, opted in %s', async (usage, atFirst, optedIn) => {
    const campaign = await aCampaign()
    const name = `Wight of ${campaign.id}`
    const { id, title } = await aMinedCoreRule(aBook({ name }), usage)
    const isThere = async () => (await minedBy(campaign.dm, campaign)).some((card) => card.name === name)
    expect(await isThere()).toBe(atFirst)

    if (usage === 'optional')
      await (await as(campaign.dm)).documents.optIn({ campaignId: campaign.id, documentId: id, optedIn: true })
    expect(await isThere()).toBe(optedIn)

    const { locator } = await named(campaign, name)
    expect(locator).toMatch(/^core:/)
    const dm = await asDm(campaign)
    const here = { campaignId: campaign.id, locator }
    // a book that is only mined may be searched for monsters and not be read
    expect(await dm.get(here)).toMatchObject({ may: { edit: false }, mined: { canOpen: usage !== 'tools' } })
    await expect(dm.save({ ...here, statBlock: aStatBlock() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(dm.review({ ...here, review: 'rejected' })).rejects.toMatchObject({ code: 'NOT_FOUND' })

    await dm.reveal({ ...here, revealed: true })
    const source = usage === 'tools' ? 'This campaign' : title
    expect(await minedBy(campaign.player, campaign)).toEqual([expect.objectContaining({ name, source })])
  })

  test('is reviewed and mended by an admin, for every campaign that uses it', async () => {
    const campaign = await aCampaign()
    const name = `Crooked ${campaign.id}`
    const { id } = await aMinedCoreRule(aBook({ name, ...CONTRADICTORY }), 'required')
    const { locator } = await named(campaign, name)
    const admin = (await as(await anAdmin())).bestiary
    const doubtful = await admin.doubtfulCore()
    expect(doubtful).toContainEqual(expect.objectContaining({ locator, name, documentId: id }))

    await admin.reviewCore({ locator, review: 'rejected' })
    expect(await minedBy(campaign.dm, campaign)).not.toContainEqual(expect.objectContaining({ name }))
    expect(await admin.doubtfulCore()).not.toContainEqual(expect.objectContaining({ locator }))

    const { version } = await admin.getCore({ locator })
    const saved = await admin.saveCore({ locator, basedOn: version, statBlock: complete({ name }) })
    expect(saved).toMatchObject({ review: 'accepted', locator })
    expect(await named(campaign, name)).toMatchObject({ hp: 27, isDoubtful: false })
    const stale = admin.saveCore({ locator, basedOn: version, statBlock: complete({ name: 'Late' }) })
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await audiencesOf(campaign)).length).toBeGreaterThanOrEqual(3)
  })
})

test('two creatures of one name are two, and stay apart', () => {
  const mined = minedFrom(aBook({ name: 'Guard' }, { name: 'Guard', armorClass: [{ value: 18 }] }))
  expect(mined.map(({ sourceKey, ac }) => [sourceKey, ac])).toEqual([
    ['guard', 13],
    ['guard#2', 18],
  ])
})

const pdf = resolve(import.meta.dirname, '../../../../../../shared/srd/SRD_5.1_CC-BY-4.0.pdf')
if (!existsSync(pdf)) console.info('skipped: SRD_5.1_CC-BY-4.0.pdf is not in ../shared/srd beside the project')

test.skipIf(!existsSync(pdf))(
  'of a whole rulebook, every creature is sure, and what is none is doubtful',
  { timeout: 240_000 },
  async () => {
    const { blocks } = await readPdf(readFileSync(pdf), READ_LIMITS, () => undefined)
    const mined = minedFrom(documentMarkdown(blocks))
    const doubtful = mined.filter(({ review }) => review === 'doubtful')
    expect(mined.length - doubtful.length).toBe(317)
    expect(doubtful.map(({ name }) => name)).toEqual(['Giant Fly'])
    expect(mined.every(({ pageFrom }) => pageFrom !== null)).toBe(true)
  },
)

async function aMinedDocument(campaign: Table, text: string): Promise<DocumentView> {
  const document = await anIndexedDocument(campaign, { text, name: 'drowned.md' })
  await isMined(document.id)
  return document
}

async function aMinedCoreRule(text: string, usage: string): Promise<DocumentView> {
  const response = await request(await anAdmin(), `/api/core-rules?name=book.md&usage=${usage}`, {
    method: 'POST',
    body: text,
  })
  const document = (await response.json()) as DocumentView
  shelf.push(document.id)
  await isMined(document.id)
  return document
}

/** The document's file is another one now, and is read again. */
async function replaceFile(campaign: Table, { id: documentId }: DocumentView, text: string) {
  const { deps } = await world()
  const { key } = await deps.files.put(
    (async function* () {
      yield Buffer.from(text)
    })(),
    100_000,
  )
  await deps.db.updateTable('document').set({ fileKey: key }).where('id', '=', documentId).execute()
  await (await as(campaign.dm)).documents.reindex({ campaignId: campaign.id, documentId })
  await ended(campaign, documentId)
  await isMined(documentId)
}

async function isMined(documentId: string) {
  const { deps } = await world()
  await waitFor(async () => {
    const document = await deps.db
      .selectFrom('document')
      .select(['generation', 'minedGeneration', 'status'])
      .where('id', '=', documentId)
      .executeTakeFirstOrThrow()
    return document.status === 'indexed' && document.generation === document.minedGeneration
  }, 100)
}

async function audiencesOf({ id }: Table) {
  const { deps } = await world()
  const rows = await deps.db
    .selectFrom('campaignEvent')
    .select('audience')
    .where('campaignId', '=', id)
    .where('type', '=', 'bestiary.changed')
    .orderBy('seq')
    .execute()
  return rows.map(({ audience }) => audience)
}
