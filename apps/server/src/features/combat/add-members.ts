import type { AddMembersInput, CommandAnswer } from '@tomekeeper/contracts/combat'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { findFighters } from './combat.repo.ts'
import { giveOrder } from './command.ts'
import { fighterFrom } from './fighter-from.ts'

export async function addMembers(ctx: Ctx<Dm>, input: AddMembersInput): Promise<CommandAnswer> {
  const memberIds = [...new Set(input.memberIds)]
  const members = await findFighters(ctx.db, ctx.viewer, memberIds)
  if (members.length !== memberIds.length) throw new Failure('not_found', { what: 'member' })
  return giveOrder(ctx, input, { type: 'add_combatants', newcomers: members.map(fighterFrom) })
}
