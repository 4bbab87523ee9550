import { sql } from 'kysely'
import { prepared } from '../db/prepared.ts'

/** Pictures and colours of a campaign's members, as the whole table sees them. */
export const findFaces = prepared((db, { campaignId }: { campaignId: string }) =>
  db
    .selectFrom('member')
    .leftJoin('user', 'user.id', 'member.userId')
    .select(['member.id', 'member.hue', sql<string | null>`coalesce(member.avatar_key, "user".image)`.as('picture')])
    .where('member.campaignId', '=', campaignId)
    .orderBy('member.joinedAt')
    .orderBy('member.id'),
)
