import { sql } from 'kysely'
import type { Db } from '../../db/tables.ts'

const sums = () =>
  [
    sql<number>`coalesce(sum(tokens_in), 0)::float8`.as('tokensIn'),
    sql<number>`coalesce(sum(tokens_out), 0)::float8`.as('tokensOut'),
    sql<number>`count(*)::int`.as('calls'),
  ] as const

const MOST_ROWS = 100

export const usageInAll = (db: Db, since: string) =>
  db.selectFrom('aiUsage').select(sums()).where('createdAt', '>=', since).executeTakeFirstOrThrow()

export const usageByPerson = (db: Db, since: string) =>
  db
    .selectFrom('aiUsage')
    .leftJoin('user', 'user.id', 'aiUsage.userId')
    .select(['aiUsage.userId', 'user.name', ...sums()])
    .where('aiUsage.createdAt', '>=', since)
    .groupBy(['aiUsage.userId', 'user.name'])
    .orderBy('tokensOut', 'desc')
    .limit(MOST_ROWS)
    .execute()

export const usageByModel = (db: Db, since: string) =>
  db
    .selectFrom('aiUsage')
    .select(['model', 'purpose', ...sums()])
    .where('createdAt', '>=', since)
    .groupBy(['model', 'purpose'])
    .orderBy('tokensOut', 'desc')
    .limit(MOST_ROWS)
    .execute()

export const usageByDay = (db: Db, since: string) =>
  db
    .selectFrom('aiUsage')
    .select([sql<string>`to_char(created_at at time zone 'utc', 'YYYY-MM-DD')`.as('day'), ...sums()])
    .where('createdAt', '>=', since)
    .groupBy('day')
    .orderBy('day')
    .execute()
