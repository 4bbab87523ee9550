import type { LimitedAbility } from '../vocabulary/ability.ts'
import type { Combat } from '../vocabulary/combat.ts'
import type { Legendary } from '../vocabulary/combatant.ts'
import { combatantIn, patch, type Appliers } from './patch.ts'

/** Legendary and lair actions, recharges, so many times a day. */
export const abilityEvents = {
  legendary_action_used: (combat, { id, cost, moment }) =>
    changeLegendary(combat, id, (block) => ({ ...block, actionsLeft: block.actionsLeft - cost, lastActedAt: moment })),

  legendary_resistance_used: (combat, { id }) =>
    changeLegendary(combat, id, (block) => ({ ...block, resistancesUsed: block.resistancesUsed + 1 })),

  lair_action_used: (combat, { id }) =>
    patch(combat, id, { spent: { ...combatantIn(combat, id).spent, action: true } }),

  ability_used: (combat, { id, name }) =>
    changeAbility(combat, id, name, (ability) =>
      ability.kind === 'recharge' ? { ...ability, ready: false } : { ...ability, left: ability.left - 1 },
    ),

  ability_restored: (combat, { id, name }) =>
    changeAbility(combat, id, name, (ability) =>
      ability.kind === 'recharge' ? { ...ability, ready: true } : { ...ability, left: ability.left + 1 },
    ),

  recharge_rolled: (combat, { id, name, ready }) =>
    patch(
      changeAbility(combat, id, name, (ability) => (ability.kind === 'recharge' ? { ...ability, ready } : ability)),
      id,
      { rechargeRolls: [...combatantIn(combat, id).rechargeRolls, name] },
    ),
} satisfies Partial<Appliers>

const changeLegendary = (combat: Combat, id: string, change: (block: Legendary) => Legendary) => {
  const { legendary } = combatantIn(combat, id)
  return legendary ? patch(combat, id, { legendary: change(legendary) }) : combat
}

const changeAbility = (combat: Combat, id: string, name: string, change: (ability: LimitedAbility) => LimitedAbility) =>
  patch(combat, id, {
    abilities: combatantIn(combat, id).abilities.map((ability) => (ability.name === name ? change(ability) : ability)),
  })
