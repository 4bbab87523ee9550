import type { AddMonstersInput, CommandAnswer } from '@tomekeeper/contracts/combat'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { giveOrder } from './command.ts'
import { gatherMonsters } from './gather-newcomers.ts'

/** Monsters of the bestiary join: one command, one step to take back. */
export async function addMonsters(ctx: Ctx<Dm>, input: AddMonstersInput): Promise<CommandAnswer> {
  const monsters = await gatherMonsters(ctx, input.monsters)
  return giveOrder(ctx, input, { type: 'add_combatants', newcomers: monsters.map(({ newcomer }) => newcomer) })
}
