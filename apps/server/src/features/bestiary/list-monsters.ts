import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { monsterCards } from '../../bestiary/monsters.repo.ts'
import type { Ctx } from '../../context.ts'
import { cardAsSeenBy } from './monster.view.ts'

/** Every monster the campaign has; to a player, those that the DM has revealed. */
export const listMonsters = async ({ db, viewer }: Ctx): Promise<MonsterCard[]> =>
  (await monsterCards(db, viewer)).map((row) => cardAsSeenBy(viewer, row))
