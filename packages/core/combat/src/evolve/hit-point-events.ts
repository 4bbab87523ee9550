import { hpWhenKnockedOut } from '../rules/zero-hp.ts'
import { combatantIn, patch, type Appliers } from './patch.ts'

const NO_SAVES = { successes: 0, failures: 0 }

/** Damage, healing, and lying at 0 hit points. */
export const hitPointEvents = {
  damage_taken: (combat, { id, tempHpLost, hpLost }) => {
    const { hp, tempHp } = combatantIn(combat, id)
    return patch(combat, id, { hp: hp - hpLost, tempHp: tempHp - tempHpLost })
  },

  fell: (combat, { id }) => patch(combat, id, { life: 'dying', deathSaves: NO_SAVES }),

  knocked_out: (combat, { id, hp }) =>
    patch(combat, id, {
      hp,
      life: hpWhenKnockedOut(combat.rules) === 0 ? 'stable' : 'alive',
      knockedOut: true,
      deathSaves: NO_SAVES,
    }),

  death_saves_failed: (combat, { id, count }) => {
    const { deathSaves } = combatantIn(combat, id)
    return patch(combat, id, {
      life: 'dying',
      deathSaves: { ...deathSaves, failures: Math.min(3, deathSaves.failures + count) },
    })
  },

  death_save_rolled: (combat, { id, successes, failures }) =>
    patch(combat, id, { deathSaves: { successes, failures }, deathSaveDue: false }),

  stabilised: (combat, { id }) => patch(combat, id, { life: 'stable', deathSaves: NO_SAVES, deathSaveDue: false }),
  stabilising_failed: (combat) => combat,

  died: (combat, { id }) =>
    patch(combat, id, { life: 'dead', hp: 0, deathSaveDue: false, checksDue: [], delaying: false }),

  revived: (combat, { id, hp }) =>
    patch(combat, id, { life: 'alive', hp, knockedOut: false, deathSaves: NO_SAVES, deathSaveDue: false }),

  healed: (combat, { id, amount, woke }) => {
    const { hp } = combatantIn(combat, id)
    const risen = { life: 'alive', knockedOut: false, deathSaves: NO_SAVES, deathSaveDue: false } as const
    return patch(combat, id, { hp: hp + amount, ...(woke ? risen : {}) })
  },

  temp_hp_gained: (combat, { id, kept }) => patch(combat, id, { tempHp: kept }),
  temp_hp_lost: (combat, { id }) => patch(combat, id, { tempHp: 0 }),

  max_hp_set: (combat, { id, maxHp }) => {
    const { hp } = combatantIn(combat, id)
    return patch(combat, id, { maxHp, hp: Math.min(hp, maxHp) })
  },
} satisfies Partial<Appliers>
