import { legendaryActions } from '../rules/legendary.ts'
import type { Combat } from '../vocabulary/combat.ts'
import type { Combatant, Spent } from '../vocabulary/combatant.ts'
import { inOrder } from './order.ts'
import { combatantIn, patch, type Appliers } from './patch.ts'

/** A turn nothing was done in yet. */
export const UNSPENT: Spent = { action: false, bonusAction: false, reaction: false, object: false, feet: 0 }

/** Initiative, rounds and turns. */
export const turnEvents = {
  initiative_set: (combat, { id, total }) =>
    inOrder(patch(combat, id, { initiative: { ...combatantIn(combat, id).initiative, total } })),

  order_changed: (combat, { places }) => {
    const combatants: Record<string, Combatant> = { ...combat.combatants }
    for (const { id, total, tie } of places) {
      const one = combatantIn(combat, id)
      combatants[id] = { ...one, initiative: { ...one.initiative, total, tie } }
    }
    return inOrder({ ...combat, combatants })
  },

  surprise_set: (combat, { id, surprised }) => patch(combat, id, { surprised }),
  mounted: (combat, { id, riderId }) => patch(combat, id, { riderId }),
  dismounted: (combat, { id }) => patch(combat, id, { riderId: null }),

  round_started: (combat, { round }) => ({ ...combat, round }),

  turn_started: (combat, { id, fresh }) => {
    const one = combatantIn(combat, id)
    const begun = fresh ? refreshed(combat, one) : {}
    return {
      ...patch(combat, id, { ...begun, delaying: false, lastTurn: Math.max(one.lastTurn, combat.round) }),
      turn: id,
    }
  },

  turn_ended: (combat, { id }) => ended(combat, id),

  turn_skipped: (combat, { id }) => {
    const { counted } = combatantIn(combat, id)
    return patch(combat, id, {
      counted: { start: Math.max(counted.start, combat.round), end: Math.max(counted.end, combat.round) },
    })
  },

  turn_returned: (combat, { id, round }) => ({ ...combat, turn: id, round }),

  delayed: (combat, { id }) => patch(combat, id, { delaying: true }),
  delay_ended: (combat, { id }) => patch(combat, id, { delaying: false }),

  spent: (combat, { id, what, feet }) => {
    const { spent } = combatantIn(combat, id)
    const now = what === 'movement' ? { ...spent, feet: spent.feet + feet } : { ...spent, [what]: true }
    return patch(combat, id, { spent: now })
  },

  given_back: (combat, { id, what }) => {
    const { spent } = combatantIn(combat, id)
    return patch(combat, id, { spent: what === 'movement' ? { ...spent, feet: 0 } : { ...spent, [what]: false } })
  },
} satisfies Partial<Appliers>

/** What the start of its own turn gives back: its reaction, its actions and legendary actions (TURN-3, LEG-1). */
const refreshed = (combat: Combat, one: Combatant): Partial<Combatant> => ({
  spent: UNSPENT,
  rechargeRolls: [],
  counted: { ...one.counted, start: combat.round },
  deathSaveDue: one.life === 'dying',
  legendary: one.legendary && { ...one.legendary, actionsLeft: legendaryActions(one.legendary, combat.inLair) },
})

const ended = (combat: Combat, id: string) => {
  const { counted } = combatantIn(combat, id)
  // the round of this turn, which lies before the last one begun when the DM went back, and after it after a delay
  const round = Math.min(counted.start, combat.round)
  return patch(combat, id, { surprised: false, counted: { ...counted, end: Math.max(counted.end, round) } })
}
