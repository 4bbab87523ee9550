import type { MonsterInput, MonsterView } from '@tomekeeper/contracts/bestiary'
import { findMonster } from '../../bestiary/monsters.repo.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { monsterAsSeenBy } from './monster.view.ts'

export async function getMonster({ db, viewer }: Ctx, { locator }: MonsterInput): Promise<MonsterView> {
  const monster = await findMonster(db, viewer, locator)
  if (!monster) throw new Failure('not_found', { what: 'monster' })
  return monsterAsSeenBy(viewer, monster)
}
