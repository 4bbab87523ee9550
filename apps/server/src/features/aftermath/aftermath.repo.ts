import type { FightFacts } from '@tomekeeper/contracts/combat'
import { type Insertable, sql } from 'kysely'
import type { Dm, Viewer } from '../../access/viewer.ts'
import { asJson } from '../../db/json.ts'
import type { Db, Tables, Tx } from '../../db/tables.ts'
import type { Levels } from './levels-of-fighters.ts'

type AnyDb = Db | Tx

const fightsOf = (db: AnyDb, { campaignId }: Dm) =>
  db
    .selectFrom('combat')
    .leftJoin('combatOutcome', 'combatOutcome.combatId', 'combat.id')
    .leftJoin('encounter', 'encounter.id', 'combat.encounterId')
    .select([
      'combat.id',
      'combat.rules',
      'combat.seq',
      'combat.phase',
      'combat.endedAt',
      'combatOutcome.facts',
      'combatOutcome.levels',
      'combatOutcome.seq as toldUpTo',
      'encounter.party',
    ])
    .where('combat.campaignId', '=', campaignId)

export type FightRow = NonNullable<Awaited<ReturnType<typeof findFight>>>

/** A fight with what is kept of its outcome, for the DM. */
export const findFight = (db: AnyDb, viewer: Dm, combatId: string) =>
  fightsOf(db, viewer).where('combat.id', '=', combatId).executeTakeFirst()

/** Fights that are over, under the rules the campaign plays by now, the latest first. */
export const findEndedFights = (db: AnyDb, viewer: Dm) =>
  fightsOf(db, viewer)
    .innerJoin('campaign', 'campaign.id', 'combat.campaignId')
    .where('combat.phase', '=', 'ended')
    .whereRef('combat.rules', '=', 'campaign.ruleset')
    .orderBy('combat.endedAt', 'desc')
    .orderBy('combat.id')
    .limit(MOST_FIGHTS)
    .execute()

/** As many as a prediction and its picture can use. */
const MOST_FIGHTS = 100

/** Everything that happened in a fight, in order. */
export async function logOf(db: AnyDb, { campaignId }: Dm, combatId: string) {
  const rows = await db
    .selectFrom('combatEvent')
    .innerJoin('combat', 'combat.id', 'combatEvent.combatId')
    .select('combatEvent.event')
    .where('combat.campaignId', '=', campaignId)
    .where('combatEvent.combatId', '=', combatId)
    .orderBy('combatEvent.seq')
    .execute()
  return rows.map(({ event }) => event)
}

type Outcome = Omit<Insertable<Tables['combatOutcome']>, 'facts' | 'levels'> & { facts: FightFacts; levels: Levels }

/** Written again where the fight went on and ended once more. A slower writer never undoes a later one. */
export const keepFacts = (db: AnyDb, { facts, levels, ...outcome }: Outcome) =>
  db
    .insertInto('combatOutcome')
    .values({ ...outcome, facts: asJson(facts), levels: asJson(levels) })
    .onConflict((conflict) =>
      conflict
        .column('combatId')
        .doUpdateSet((eb) => ({
          seq: eb.ref('excluded.seq'),
          facts: eb.ref('excluded.facts'),
          levels: eb.ref('excluded.levels'),
        }))
        .whereRef('combatOutcome.seq', '<', 'excluded.seq'),
    )
    .execute()

const NAME = sql<string>`coalesce(member.character_name, "user".name, 'Someone')`

/** The table's members as a fight counts them, in the order the party shows them. */
export const findFighters = (db: AnyDb, { campaignId }: Viewer) =>
  db
    .selectFrom('member')
    .leftJoin('user', 'user.id', 'member.userId')
    .select(['member.id', 'member.role', 'member.level', 'member.xp', NAME.as('name')])
    .where('member.campaignId', '=', campaignId)
    .orderBy(sql`member.user_id is null`)
    .orderBy('member.joinedAt')
    .orderBy('member.id')
    .execute()
export type FighterRow = Awaited<ReturnType<typeof findFighters>>[number]

export const findAwards = (db: AnyDb, { campaignId }: Dm, combatId: string) =>
  db
    .selectFrom('combatAward')
    .innerJoin('combat', 'combat.id', 'combatAward.combatId')
    .select(['combatAward.memberId', 'combatAward.xp', 'combatAward.xpBefore', 'combatAward.xpAfter'])
    .where('combat.campaignId', '=', campaignId)
    .where('combatAward.combatId', '=', combatId)
    .execute()

export const insertAwards = (tx: Tx, awards: Insertable<Tables['combatAward']>[]) =>
  tx.insertInto('combatAward').values(awards).execute()

export const deleteAwards = (tx: Tx, combatId: string) =>
  tx.deleteFrom('combatAward').where('combatId', '=', combatId).execute()

export const changeFighter = (
  tx: Tx,
  { campaignId }: Viewer,
  memberId: string,
  change: { xp?: number; level?: number },
) =>
  tx
    .updateTable('member')
    .set({ ...change, updatedAt: sql`now()` })
    .where('campaignId', '=', campaignId)
    .where('id', '=', memberId)
    .execute()
