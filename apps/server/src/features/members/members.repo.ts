import type { Character } from '@tomekeeper/contracts/members'
import type { Role } from '@tomekeeper/contracts/campaigns'
import { type Insertable, sql } from 'kysely'
import type { Viewer } from '../../access/viewer.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db, Tables, Tx } from '../../db/tables.ts'

const SHOWN = [
  'member.id',
  'member.userId',
  'member.role',
  'member.hue',
  'member.characterName',
  'member.species',
  'member.class',
  'member.level',
  'member.armorClass',
  'member.maxHp',
  'member.passivePerception',
  'member.avatarKey',
  'member.xp',
  'member.joinedAt',
  'campaign.ownerId',
  'user.name',
  'user.image',
] as const

const membersOf = (db: Db | Tx, { campaignId }: Pick<Viewer, 'campaignId'>) =>
  db
    .selectFrom('member')
    .innerJoin('campaign', 'campaign.id', 'member.campaignId')
    .leftJoin('user', 'user.id', 'member.userId')
    .select(SHOWN)
    .where('member.campaignId', '=', campaignId)

/** DMs first, then players, then those without an account, each in the order they came. */
export const findMembers = (db: Db, { campaignId }: Viewer) => everyMember(db, { campaignId })

const everyMember = prepared((db, values: { campaignId: string }) =>
  membersOf(db, values)
    .orderBy('member.role')
    .orderBy(sql`member.user_id is null`)
    .orderBy('member.joinedAt')
    .orderBy('member.id'),
)
export type MemberRow = Awaited<ReturnType<typeof findMembers>>[number]

export const findMember = (db: Db | Tx, viewer: Viewer, memberId: string) =>
  membersOf(db, viewer).where('member.id', '=', memberId).executeTakeFirst()

/** How many sit at the table, and how many of them are DMs. Steady while the campaign's row is locked. */
export const countMembers = (tx: Tx, { campaignId }: Viewer) =>
  tx
    .selectFrom('member')
    .select((eb) => [
      eb.fn.countAll<number>().as('members'),
      eb.fn.countAll<number>().filterWhere('role', '=', 'dm').as('dms'),
    ])
    .where('campaignId', '=', campaignId)
    .executeTakeFirstOrThrow()

export const insertMember = (tx: Tx, member: Insertable<Tables['member']>) =>
  tx.insertInto('member').values(member).execute()

type Change = Partial<Character & { role: Role }>

export const changeMember = (tx: Tx, { campaignId }: Viewer, memberId: string, change: Change) =>
  tx
    .updateTable('member')
    .set({ ...change, updatedAt: sql`now()` })
    .where('campaignId', '=', campaignId)
    .where('id', '=', memberId)
    .execute()

export const deleteMember = (tx: Tx, { campaignId }: Viewer, memberId: string) =>
  tx.deleteFrom('member').where('campaignId', '=', campaignId).where('id', '=', memberId).execute()
