import type { Order } from '@tomekeeper/combat'
import type { CommandAnswer, CommandInput } from '@tomekeeper/contracts/combat'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { carryOut } from '../../fights/carry-out.ts'

/** A DM's command, and every event that its giver has not seen, whether it was carried out or came too late. */
export const command = (ctx: Ctx<Dm>, input: CommandInput): Promise<CommandAnswer> => giveOrder(ctx, input, input.order)

type Given = Omit<CommandInput, 'order'>

export async function giveOrder(
  { db, random, viewer }: Ctx<Dm>,
  { campaignId, combatId, commandId, seq }: Given,
  order: Order,
): Promise<CommandAnswer> {
  const { userId } = viewer
  const { outcome, log } = await carryOut(
    { db, random },
    { campaignId, combatId },
    { commandId, by: { role: 'dm', userId }, order, seq },
  )
  switch (outcome.became) {
    case 'done':
    case 'stale':
      return { outcome: outcome.became, seq: log.length, events: log.slice(seq) }
    case 'refused':
      throw refusedByTheRules(outcome.refusal)
    case 'unknown':
      throw new Failure('not_found', { what: 'fight' })
  }
}

/** The library's own sentence, and its code for whoever wants to say it better. */
export const refusedByTheRules = ({ code, sentence }: { code: string; sentence: string }) =>
  new Failure('against_the_rules', { reason: code, message: sentence })
