import type { Combat } from '../vocabulary/combat.ts'
import type { Effect } from '../vocabulary/effect.ts'
import { combatantIn, patch, type Appliers } from './patch.ts'

/** Effects, exhaustion and concentration. */
export const effectEvents = {
  effect_gained: (combat, { id, effect }) => ({
    ...patch(combat, id, { effects: [...combatantIn(combat, id).effects, effect] }),
    counters: { ...combat.counters, effects: combat.counters.effects + 1 },
  }),

  effect_shrugged_off: (combat) => combat,

  effect_changed: (combat, { id, effectId, until, secret, name }) =>
    changeEffect(combat, id, effectId, (effect) => ({ ...effect, until, secret, name })),

  effect_counted: (combat, { id, effectId, turns }) =>
    changeEffect(combat, id, effectId, (effect) =>
      effect.until.kind === 'turn' ? { ...effect, until: { ...effect.until, turns } } : effect,
    ),

  effect_ended: (combat, { id, effectId }) =>
    patch(combat, id, { effects: combatantIn(combat, id).effects.filter((effect) => effect.id !== effectId) }),

  effect_save_failed: (combat) => combat,

  exhaustion_set: (combat, { id, level }) => patch(combat, id, { exhaustion: level }),

  concentration_started: (combat, { id, name, secret }) => patch(combat, id, { concentration: { name, secret } }),

  concentration_check_due: (combat, { id, dc }) =>
    patch(combat, id, { checksDue: [...combatantIn(combat, id).checksDue, dc] }),

  concentration_checked: (combat, { id }) =>
    patch(combat, id, { checksDue: combatantIn(combat, id).checksDue.slice(1) }),

  concentration_ended: (combat, { id }) => patch(combat, id, { concentration: null, checksDue: [] }),
} satisfies Partial<Appliers>

const changeEffect = (combat: Combat, id: string, effectId: string, change: (effect: Effect) => Effect) =>
  patch(combat, id, {
    effects: combatantIn(combat, id).effects.map((effect) => (effect.id === effectId ? change(effect) : effect)),
  })
