import { sql } from 'kysely'
import type { Dm } from '../../../access/viewer.ts'
import { monsterVisibleTo } from '../../../access/visibility.ts'
import type { Db } from '../../../db/tables.ts'

export type Eligible = Awaited<ReturnType<typeof eligibleMonsters>>[number]

/**
 * Monsters that may be suggested to this DM: theirs to see, and not in doubt. Tags are read only on request: they sit
 * inside the stat block.
 */
export const eligibleMonsters = (db: Db, viewer: Dm, withTags: boolean) =>
  db
    .selectFrom('monster')
    .select(['locator', 'name', 'type', 'size', 'cr', 'xp', 'environments'])
    .select(
      withTags
        ? sql<string[]>`coalesce(monster.stat_block -> 'tags', '[]'::jsonb)`.as('tags')
        : sql<string[]>`'[]'::jsonb`.as('tags'),
    )
    .where(monsterVisibleTo(viewer))
    .where('monster.review', '=', 'accepted')
    .orderBy('locator')
    .execute()
