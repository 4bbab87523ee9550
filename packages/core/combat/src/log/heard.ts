import type { Happening, HappeningOf, HappeningType } from '../vocabulary/events.ts'
import { combatantOf } from '../evolve/patch.ts'
import { effectIn, type Look } from './look.ts'

type Heard<T extends HappeningType> = boolean | ((happening: HappeningOf<T>, look: Look) => boolean)

const ifKnown = ({ id }: { id: string }, look: Look) => look.knows(id)
const ifOpenEffect = ({ id, effectId }: { id: string; effectId: string }, look: Look) =>
  effectIn(look, id, effectId)?.secret === false
const ifOwnProposal = ({ proposalId }: { proposalId: string }, look: Look) =>
  look.viewer.role === 'player' && look.before.proposals.find((one) => one.id === proposalId)?.by === look.viewer.userId
const isOnTable = (look: Look, side: 'before' | 'after', lootId: string) =>
  look[side].loot.find((one) => one.id === lootId)?.audience === 'table'

/** What the table hears of; a new kind of happening does not compile until someone has decided. */
export const HEARD: { [T in HappeningType]: Heard<T> } = {
  fight_opened: true,
  combatant_joined: ({ combatant }, look) => look.sees(combatant.id),
  combatant_changed: false,
  renamed: true,
  combatant_left: true,
  combatant_returned: true,
  combatant_arrived: true,
  lair_set: false,
  fight_started: true,
  fight_ended: true,
  fight_reopened: true,
  initiative_set: true,
  order_changed: false,
  surprise_set: true,
  mounted: ({ riderId }, look) => look.sees(riderId),
  dismounted: ({ id }, look) => look.sees(combatantOf(look.before, id)?.riderId ?? ''),
  round_started: true,
  turn_started: true,
  turn_ended: true,
  turn_skipped: false,
  turn_returned: true,
  delayed: true,
  delay_ended: true,
  spent: false,
  given_back: false,
  damage_taken: true,
  fell: true,
  knocked_out: true,
  death_saves_failed: ifKnown,
  death_save_rolled: ifKnown,
  stabilised: ifKnown,
  stabilising_failed: ifKnown,
  died: true,
  revived: true,
  healed: true,
  temp_hp_gained: ifKnown,
  temp_hp_lost: ifKnown,
  max_hp_set: ifKnown,
  effect_gained: ({ effect }) => !effect.secret,
  effect_shrugged_off: ({ secret }) => !secret,
  effect_changed: false,
  effect_counted: false,
  effect_ended: ifOpenEffect,
  effect_save_failed: ifOpenEffect,
  exhaustion_set: ifKnown,
  concentration_started: ({ secret }) => !secret,
  concentration_check_due: ifKnown,
  concentration_checked: ({ id }, look) =>
    look.knows(id) && combatantOf(look.before, id)?.concentration?.secret === false,
  concentration_ended: ({ id }, look) => combatantOf(look.before, id)?.concentration?.secret === false,
  legendary_action_used: true,
  legendary_resistance_used: true,
  lair_action_used: true,
  ability_used: true,
  ability_restored: false,
  recharge_rolled: false,
  hidden: true,
  revealed: true,
  disclosure_set: false,
  fight_note_written: false,
  roll_recorded: ({ audience, rollerId }, look) => audience === 'table' && (rollerId === null || look.sees(rollerId)),
  loot_added: ({ loot }) => loot.audience === 'table',
  loot_changed: ({ loot }) => loot.audience === 'table',
  loot_removed: ({ lootId }, look) => isOnTable(look, 'before', lootId),
  proposal_made: ({ proposal }, { viewer }) => viewer.role === 'player' && proposal.by === viewer.userId,
  proposal_withdrawn: ifOwnProposal,
  proposal_accepted: ifOwnProposal,
  proposal_rejected: ifOwnProposal,
}

/** Whether the viewer of a look may hear of this at all. Whatever is about someone unseen is not heard, without exception. */
export function isHeard(happening: Happening, look: Look): boolean {
  if (look.viewer.role === 'dm') return true
  if ('id' in happening && !look.sees(happening.id)) return false
  const heard = HEARD[happening.type] as Heard<HappeningType>
  return typeof heard === 'function' ? heard(happening as never, look) : heard
}
