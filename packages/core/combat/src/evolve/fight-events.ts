import { NO_COMBAT } from '../vocabulary/events.ts'
import { inOrder } from './order.ts'
import { combatantIn, patch, type Appliers } from './patch.ts'
import { numbered } from './numbering.ts'

/** Opening, joining, leaving, ending. */
export const fightEvents = {
  fight_opened: (_, { rules, disclosure, inLair, dmNote }) => ({
    ...NO_COMBAT,
    phase: 'preparing',
    rules,
    disclosure,
    inLair,
    dmNote,
  }),

  combatant_joined: (combat, { combatant }) =>
    inOrder({
      ...combat,
      combatants: { ...combat.combatants, [combatant.id]: combatant },
      counters: { ...combat.counters, joined: combat.counters.joined + 1 },
      numbering: numbered(combat.numbering, combatant),
    }),

  combatant_changed: (combat, { id, changes }) => patch(combat, id, changes),

  renamed: (combat, { id, name, number }) => ({
    ...patch(combat, id, { name, number, secretNumber: null }),
    numbering: numbered(combat.numbering, { ...combatantIn(combat, id), name }),
  }),

  combatant_left: (combat, { id, how, defeated }) =>
    inOrder({
      ...patch(combat, id, { presence: 'left', departure: { how, defeated }, delaying: false }),
      turn: combat.turn === id ? null : combat.turn,
    }),

  combatant_returned: (combat, { id }) => inOrder(patch(combat, id, { presence: 'present', departure: null })),

  combatant_arrived: (combat, { id }) => inOrder(patch(combat, id, { presence: 'present' })),

  lair_set: (combat, { inLair }) => ({ ...combat, inLair }),

  fight_started: (combat) => ({ ...combat, phase: 'running' }),

  fight_ended: (combat, { outcome, award }) => ({ ...combat, phase: 'ended', outcome, award }),

  fight_reopened: (combat) => ({
    ...combat,
    phase: combat.round > 0 ? 'running' : 'preparing',
    outcome: null,
    award: null,
  }),

  disclosure_set: (combat, { disclosure }) => ({ ...combat, disclosure }),

  fight_note_written: (combat, { text }) => ({ ...combat, dmNote: text }),

  hidden: (combat, { id }) => patch(combat, id, { hidden: true }),

  revealed: (combat, { id, number, shown }) => {
    const { name } = combatantIn(combat, id)
    const key = `#${name}`
    const numbers = combat.numbering[key] ?? { shown: 0, secret: 0 }
    return {
      ...patch(combat, id, { hidden: false, number, secretNumber: null }),
      numbering: { ...combat.numbering, [key]: { ...numbers, shown: Math.max(numbers.shown, shown) } },
    }
  },

  roll_recorded: (combat) => combat,
} satisfies Partial<Appliers>
