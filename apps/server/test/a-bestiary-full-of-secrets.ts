import { randomUUID } from 'node:crypto'
import { asJson } from '../src/db/json.ts'
import { as } from './as.ts'
import { aCampaign, type Table } from './factories.ts'
import { aBestiary, aCreature, imported } from './monster-imports.ts'
import { aMonster } from './monsters.ts'
import { world } from './world.ts'

/** Monsters that the table may see: one that ships, one of the DM's own, one mined from the DM's private notes. */
export async function aBestiaryForAll(table: Table): Promise<{ locator: string; notesId: string }> {
  const notesId = await aSource(table, table.id, 'Notes')
  const locator = await aMonster(table.id, { name: 'Seen in the fog' }, { ...mined(notesId), confidence: 1 })
  await reveal(table.id, locator, 'srd:2024-owlbear', await aMonster(table.id, { name: 'Known to all' }))
  return { locator, notesId }
}

/** What the DM does with monsters that the table must not notice. */
export async function hideInTheBestiary(
  table: Table & { locator: string; notesId: string },
  canary: string,
): Promise<{ hiddenLocator: string }> {
  const { deps } = await world()
  const { db } = deps
  const facts = { name: canary, environments: [canary], description: canary, challenge: undefined }
  const doubts = [{ about: 'hitPoints' as const, sentence: canary }]
  const doubtful = { doubts, confidence: 0.3, review: 'doubtful' } as const

  // the monster they do see: where it is from, and what is thought of it
  await db.updateTable('document').set({ title: canary }).where('id', '=', table.notesId).execute()
  await db
    .updateTable('monster')
    .set({ ...doubtful, doubts: asJson(doubts), pageFrom: 77, pageTo: 77 })
    .where('locator', '=', table.locator)
    .execute()

  const hiddenLocator = await aMonster(table.id, facts)
  await aMonster(table.id, facts, { ...mined(table.notesId), ...doubtful })
  await aMonster(table.id, facts, { origin: 'imported' })
  await imported(table, aBestiary(aCreature(canary, { mood: canary })), { name: canary })
  const { importId } = await imported(table, aBestiary(aCreature(`${canary} twice`)), { name: canary })
  await (await as(table.dm)).monsterImport.undo({ campaignId: table.id, importId: importId ?? '' })
  const tools = await aSource(table, null, canary, 'tools')
  await aMonster(table.id, facts, { ...mined(tools), locator: `core:${randomUUID()}`, campaignId: undefined })

  // revealed once, and gone since: taken out, rejected, of a book not opted into, of the other SRD
  const removed = await aMonster(table.id, facts)
  await db.updateTable('monster').set({ removedAt: new Date() }).where('locator', '=', removed).execute()
  const rejected = await aMonster(table.id, facts, mined(table.notesId))
  await db.updateTable('monster').set({ review: 'rejected' }).where('locator', '=', rejected).execute()
  const optional = await aSource(table, null, canary, 'optional')
  const elsewhere = { ...mined(optional), locator: `core:${randomUUID()}`, campaignId: undefined }
  await reveal(table.id, removed, rejected, await aMonster(table.id, facts, elsewhere), 'srd:2014-lich')

  // what another table knows is not theirs
  const other = await aCampaign({ name: canary })
  await reveal(other.id, hiddenLocator, await aMonster(other.id, facts), 'srd:2024-lich')

  const dm = (await as(table.dm)).bestiary
  const settings = { otherSrd: false, disclosureParty: 'numbers', disclosureOthers: 'word' } as const
  await dm.changeSettings({ campaignId: table.id, ...settings })
  return { hiddenLocator }
}

const mined = (documentId: string) => ({ origin: 'mined' as const, documentId, sourceKey: randomUUID() })

async function reveal(campaignId: string, ...locators: string[]) {
  const { deps } = await world()
  await deps.db
    .insertInto('monsterReveal')
    .columns(['campaignId', 'monsterId'])
    .expression((eb) =>
      eb
        .selectFrom('monster')
        .select([eb.val(campaignId).as('campaignId'), 'id'])
        .where('locator', 'in', locators),
    )
    .execute()
}

async function aSource(
  table: Table,
  campaignId: string | null,
  title: string,
  usage: 'required' | 'optional' | 'tools' = 'required',
) {
  const { deps } = await world()
  const id = randomUUID()
  await deps.db
    .insertInto('document')
    .values({
      id,
      campaignId,
      title,
      fileKey: id,
      fileName: `${title}.md`,
      mediaType: 'text/markdown',
      byteSize: 1,
      audience: 'dm',
      usage,
      status: 'indexed',
      createdBy: table.dm.id,
      indexedAt: new Date(),
    })
    .execute()
  return id
}
