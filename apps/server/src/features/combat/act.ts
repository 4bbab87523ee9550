import type { ActInput } from '@tomekeeper/contracts/combat'
import type { Done } from '@tomekeeper/contracts/ids'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { carryOut } from '../../fights/carry-out.ts'
import { refusedByTheRules } from './command.ts'

/** A player ends their turn, proposes, or takes a proposal back. What came of it is in the view. */
export async function act(
  { db, random, viewer }: Ctx,
  { campaignId, combatId, commandId, order }: ActInput,
): Promise<Done> {
  if (viewer.role === 'dm') throw new Failure('not_allowed', { message: GIVES_ORDERS })
  const { userId } = viewer
  const { outcome } = await carryOut(
    { db, random },
    { campaignId, combatId },
    { commandId, by: { role: 'player', userId }, order, seq: null },
  )
  switch (outcome.became) {
    case 'refused':
      throw refusedByTheRules(outcome.refusal)
    case 'unknown':
      throw new Failure('not_found', { what: 'fight' })
    default:
      return { ok: true }
  }
}

const GIVES_ORDERS = 'A DM has nobody to propose to: give the order itself, on the DM’s screen.'
