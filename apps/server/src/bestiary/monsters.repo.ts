import type { Doubt, StatBlock } from '@tomekeeper/statblock'
import { sql } from 'kysely'
import type { Dm, Viewer } from '../access/viewer.ts'
import { documentVisibleTo, monsterVisibleTo } from '../access/visibility.ts'
import { asJson } from '../db/json.ts'
import { prepared } from '../db/prepared.ts'
import type { Db, Tx } from '../db/tables.ts'
import { monsterRow } from './monster-row.ts'

export type MonsterCardRow = Awaited<ReturnType<typeof monsterCards>>[number]
export type MonsterRow = Awaited<ReturnType<typeof findMonsters>>[number]

/** `isReadable`: whether this viewer may know of the document it was mined from. */
const cardsVisibleTo = (db: Db | Tx, viewer: Viewer) =>
  db
    .selectFrom('monster')
    .leftJoin('document', 'document.id', 'monster.documentId')
    .leftJoin('monsterReveal', (join) =>
      join.onRef('monsterReveal.monsterId', '=', 'monster.id').on('monsterReveal.campaignId', '=', viewer.campaignId),
    )
    .select([
      'monster.locator',
      'monster.name',
      'monster.edition',
      'monster.origin',
      'monster.type',
      'monster.size',
      'monster.cr',
      'monster.xp',
      'monster.ac',
      'monster.hp',
      'monster.environments',
      'monster.review',
      'document.title as documentTitle',
      sql<boolean>`coalesce(${documentVisibleTo(viewer)}, false)`.as('isReadable'),
      sql<boolean>`(monster_reveal.monster_id is not null)`.as('isRevealed'),
    ])
    .where(monsterVisibleTo(viewer))

const cardsFor = (role: Viewer['role']) =>
  prepared((db, { campaignId }: { campaignId: string }) =>
    cardsVisibleTo(db, { role, campaignId, userId: '', memberId: '' }).orderBy('monster.name').orderBy('monster.id'),
  )
const cards = { dm: cardsFor('dm'), player: cardsFor('player') }

/** Every monster a viewer may know of, without its stat block, by name. */
export const monsterCards = (db: Db | Tx, { role, campaignId }: Viewer) => cards[role](db, { campaignId })

/** Monsters a viewer may know of, whole. Whatever is not theirs to see is not among them. */
export const findMonsters = (db: Db | Tx, viewer: Viewer, locators: readonly string[]) =>
  cardsVisibleTo(db, viewer)
    .select([
      'monster.id',
      'monster.campaignId',
      'monster.documentId',
      'monster.statBlock',
      'monster.confidence',
      'monster.doubts',
      'monster.pageFrom',
      'monster.pageTo',
      'monster.updatedAt',
    ])
    .where('monster.locator', '=', sql<string>`any(${[...new Set(locators)]}::text[])`)
    .execute()

export const findMonster = async (db: Db | Tx, viewer: Viewer, locator: string): Promise<MonsterRow | undefined> =>
  (await findMonsters(db, viewer, [locator]))[0]

/** A monster of the campaign itself, locked: what ships with the app or stands in a rulebook is not the DM's to change. */
export const campaignMonsterForUpdate = (tx: Tx, viewer: Dm, locator: string) =>
  tx
    .selectFrom('monster')
    .leftJoin('monsterReveal', (join) =>
      join.onRef('monsterReveal.monsterId', '=', 'monster.id').on('monsterReveal.campaignId', '=', viewer.campaignId),
    )
    .select([
      'monster.id',
      'monster.locator',
      'monster.origin',
      'monster.documentId',
      'monster.importId',
      'monster.review',
      'monster.name',
      'monster.edition',
      'monster.statBlock',
      'monster.updatedAt',
      'monster.removedAt',
      sql<boolean>`(monster_reveal.monster_id is not null)`.as('isRevealed'),
    ])
    .where('monster.campaignId', '=', viewer.campaignId)
    .where('monster.locator', '=', locator)
    .forUpdate('monster')
    .executeTakeFirst()

export type NewMonster = {
  id: string
  locator: string
  origin: 'srd' | 'mined' | 'homebrew' | 'imported'
  statBlock: StatBlock
  campaignId?: string
  documentId?: string
  importId?: string
  sourceKey?: string
  confidence?: number
  doubts?: readonly Doubt[]
  review?: 'accepted' | 'doubtful'
  pageFrom?: number | null
  pageTo?: number | null
  createdBy?: string
}

/** Adds monsters; the caller keeps a batch small, because on the embedded database everybody waits for one statement. */
export const insertMonsters = (tx: Db | Tx, monsters: readonly NewMonster[]) =>
  tx.insertInto('monster').values(monsters.map(asInserted)).execute()

const asInserted = ({ statBlock, doubts, ...monster }: NewMonster) => ({
  ...monsterRow(statBlock),
  id: monster.id,
  locator: monster.locator,
  origin: monster.origin,
  campaignId: monster.campaignId ?? null,
  documentId: monster.documentId ?? null,
  importId: monster.importId ?? null,
  sourceKey: monster.sourceKey ?? null,
  confidence: monster.confidence ?? null,
  doubts: asJson(doubts ?? []),
  review: monster.review ?? ('accepted' as const),
  pageFrom: monster.pageFrom ?? null,
  pageTo: monster.pageTo ?? null,
  createdBy: monster.createdBy ?? null,
})

/** Another stat block for a monster; its address, its reveal and the encounters it stands in stay. */
export const replaceStatBlock = (tx: Tx, monsterId: string, statBlock: StatBlock) =>
  tx
    .updateTable('monster')
    .set({ ...monsterRow(statBlock), updatedAt: sql`clock_timestamp()` })
    .where('id', '=', monsterId)
    .execute()

/** How many monsters of its own a campaign keeps; what was taken out counts until it is gone. */
export const countOwnMonsters = async (db: Db | Tx, { campaignId }: Pick<Dm, 'campaignId'>): Promise<number> => {
  const row = await db
    .selectFrom('monster')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('campaignId', '=', campaignId)
    .executeTakeFirstOrThrow()
  return row.count
}
