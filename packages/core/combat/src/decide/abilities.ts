import { isReady, legendaryResistancesLeft, recharges } from '../rules/legendary.ts'
import { isIncapacitated } from '../rules/situation.ts'
import type { Combatant } from '../vocabulary/combatant.ts'
import { refuse } from '../vocabulary/refusals.ts'
import { die, find, happen, sure, targetsRefused, type Deciders, type Story } from './story.ts'

/** Legendary actions and resistances (LEG), lair actions (LAIR), recharges (RCH). */
export const abilityDeciders = {
  use_legendary_action(story, { id, name, cost = 1, anyway = false }) {
    const one = find(story, id)
    if (!one) return refuse('no_such_combatant')
    if (!one.legendary) return refuse('not_legendary')
    if (story.now.rules === '2024' && cost !== 1) return refuse('one_cost_in_2024')
    if (one.legendary.actionsLeft < cost) return refuse('none_left')
    if (!anyway && !mayActNow(story, one)) return refuse('cannot_act')
    const { turn, round } = story.now
    const moment = `${round}:${turn}`
    // LEG-2: one at a time, at the end of another creature's turn
    if (!anyway && (turn === null || turn === id || one.legendary.lastActedAt === moment))
      return refuse('not_at_a_turns_end')

    happen(story, { type: 'legendary_action_used', id, name, cost, moment })
    return undefined
  },

  use_legendary_resistance(story, { id }) {
    const one = find(story, id)
    if (!one) return refuse('no_such_combatant')
    if (!one.legendary) return refuse('not_legendary')
    if (legendaryResistancesLeft(one.legendary, story.now.inLair) === 0) return refuse('none_left')

    happen(story, { type: 'legendary_resistance_used', id })
    return undefined
  },

  use_lair_action(story, { id, name }) {
    const lair = find(story, id)
    if (!lair || lair.kind !== 'lair') return refuse('no_such_combatant')
    if (story.now.turn !== id) return refuse('not_the_lairs_turn')
    if (lair.spent.action) return refuse('already_spent')

    happen(story, { type: 'lair_action_used', id, name })
    return undefined
  },

  use_ability(story, { id, name }) {
    const found = abilityOf(story, id, name)
    if ('refusal' in found) return found.refusal
    if (!isReady(found.ability)) return refuse('ability_not_ready')

    happen(story, { type: 'ability_used', id, name })
    return undefined
  },

  restore_ability(story, { id, name }) {
    const found = abilityOf(story, id, name)
    if ('refusal' in found) return found.refusal
    const { ability } = found
    const isWhole = ability.kind === 'recharge' ? ability.ready : ability.left >= ability.max
    if (isWhole) return refuse('ability_is_ready')

    happen(story, { type: 'ability_restored', id, name })
    return undefined
  },

  roll_recharge(story, { id, name, d6: given }) {
    const found = abilityOf(story, id, name)
    if ('refusal' in found) return found.refusal
    const { ability } = found
    if (ability.kind !== 'recharge') return refuse('no_such_ability')
    if (ability.ready) return refuse('ability_is_ready')
    if (sure(story, id).rechargeRolls.includes(name)) return refuse('already_rolled')
    const d6 = die(story, given, 6)
    if (d6 === undefined) return refuse('needs_a_roll')

    happen(story, { type: 'recharge_rolled', id, name, d6, ready: recharges(ability, d6) })
    return undefined
  },
} satisfies Partial<Deciders>

/** Not while incapacitated or down, nor before its first turn when surprised in 2014 (LEG-3). */
function mayActNow(story: Story, one: Combatant) {
  if (one.life !== 'alive' || isIncapacitated(story.now.rules, one)) return false
  return !(story.now.rules === '2014' && one.surprised)
}

function abilityOf(story: Story, id: string, name: string) {
  const refusal = targetsRefused(story, [id])
  if (refusal) return { refusal }
  const ability = sure(story, id).abilities.find((one) => one.name === name)
  return ability ? { ability } : { refusal: refuse('no_such_ability') }
}
