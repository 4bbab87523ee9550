import type { Actor, Audience } from './actor.ts'
import type { Award, Combat, DisclosurePolicy, Loot, Outcome } from './combat.ts'
import type { Combatant, Departure } from './combatant.ts'
import type { Correction, Spendable } from './commands.ts'
import type { DamageLanded } from './damage.ts'
import type { Edition } from './edition.ts'
import type { Effect, EffectEnding, Until } from './effect.ts'
import type { Proposal, Suggestion } from './proposal.ts'

/** Why somebody died. */
export type DeathCause = 'damage' | 'massive_damage' | 'death_saves' | 'exhaustion' | 'max_hp' | 'word_of_the_dm'
/** Why concentration ended. */
export type ConcentrationEnding = 'new_spell' | 'failed_save' | 'incapacitated' | 'died' | 'chosen'
/** Where in the order somebody stands: a higher total first, then a lower tie. */
export type Place = { id: string; total: number; tie: number }
/** A roll of one d20 as it went. */
export type Rolled = { d20s: readonly number[]; modifier: number; total: number }

/** Something that happened in the fight. Results of dice are in it, so that telling it again changes nothing. */
export type Happening =
  | { type: 'fight_opened'; rules: Edition; disclosure: DisclosurePolicy; inLair: boolean; dmNote: string }
  | { type: 'combatant_joined'; combatant: Combatant }
  | { type: 'combatant_changed'; id: string; changes: Correction }
  | { type: 'renamed'; id: string; name: string; number: number | null }
  | { type: 'combatant_left'; id: string; how: Departure; defeated: boolean }
  | { type: 'combatant_returned'; id: string }
  | { type: 'combatant_arrived'; id: string }
  | { type: 'lair_set'; inLair: boolean }
  | { type: 'fight_started' }
  | { type: 'fight_ended'; outcome: Outcome; award: Award }
  | { type: 'fight_reopened' }
  | {
      type: 'initiative_set'
      id: string
      total: number
      how: 'rolled' | 'score' | 'set' | 'rider'
      rolled: Rolled | null
    }
  | { type: 'order_changed'; places: readonly Place[] }
  | { type: 'surprise_set'; id: string; surprised: boolean }
  | { type: 'mounted'; id: string; riderId: string }
  | { type: 'dismounted'; id: string }
  | { type: 'round_started'; round: number }
  | { type: 'turn_started'; id: string; fresh: boolean }
  | { type: 'turn_ended'; id: string }
  | { type: 'turn_skipped'; id: string }
  | { type: 'turn_returned'; id: string; round: number }
  | { type: 'delayed'; id: string }
  | { type: 'delay_ended'; id: string }
  | { type: 'spent'; id: string; what: Spendable; feet: number }
  | { type: 'given_back'; id: string; what: Spendable }
  | {
      type: 'damage_taken'
      id: string
      sourceId: string | null
      parts: readonly DamageLanded[]
      total: number
      tempHpLost: number
      hpLost: number
      critical: boolean
      saved: boolean
    }
  | { type: 'fell'; id: string }
  | { type: 'knocked_out'; id: string; hp: number }
  | { type: 'death_saves_failed'; id: string; count: number }
  | { type: 'death_save_rolled'; id: string; d20: number; penalty: number; successes: number; failures: number }
  | { type: 'stabilised'; id: string; hours: number | null }
  | { type: 'stabilising_failed'; id: string }
  | { type: 'died'; id: string; cause: DeathCause }
  | { type: 'revived'; id: string; hp: number }
  | { type: 'healed'; id: string; sourceId: string | null; amount: number; woke: boolean }
  | { type: 'temp_hp_gained'; id: string; sourceId: string | null; amount: number; kept: number }
  | { type: 'temp_hp_lost'; id: string }
  | { type: 'max_hp_set'; id: string; maxHp: number }
  | { type: 'effect_gained'; id: string; effect: Effect }
  | { type: 'effect_shrugged_off'; id: string; name: string; secret: boolean }
  | { type: 'effect_changed'; id: string; effectId: string; until: Until; secret: boolean; name: string }
  | { type: 'effect_counted'; id: string; effectId: string; turns: number }
  | { type: 'effect_ended'; id: string; effectId: string; why: EffectEnding }
  | { type: 'effect_save_failed'; id: string; effectId: string }
  | { type: 'exhaustion_set'; id: string; level: number }
  | { type: 'concentration_started'; id: string; name: string; secret: boolean }
  | { type: 'concentration_check_due'; id: string; dc: number }
  | { type: 'concentration_checked'; id: string; dc: number; total: number | null; kept: boolean }
  | { type: 'concentration_ended'; id: string; why: ConcentrationEnding }
  | { type: 'legendary_action_used'; id: string; name: string; cost: number; moment: string }
  | { type: 'legendary_resistance_used'; id: string }
  | { type: 'lair_action_used'; id: string; name: string }
  | { type: 'ability_used'; id: string; name: string }
  | { type: 'ability_restored'; id: string; name: string }
  | { type: 'recharge_rolled'; id: string; name: string; d6: number; ready: boolean }
  | { type: 'hidden'; id: string }
  | { type: 'revealed'; id: string; number: number | null; shown: number }
  | { type: 'disclosure_set'; disclosure: DisclosurePolicy }
  | { type: 'fight_note_written'; text: string }
  | { type: 'roll_recorded'; label: string; total: number; detail: string; rollerId: string | null; audience: Audience }
  | { type: 'loot_added'; loot: Loot }
  | { type: 'loot_changed'; loot: Loot }
  | { type: 'loot_removed'; lootId: string }
  | { type: 'proposal_made'; proposal: Proposal }
  | { type: 'proposal_withdrawn'; proposalId: string }
  | { type: 'proposal_accepted'; proposalId: string; as: Suggestion }
  | { type: 'proposal_rejected'; proposalId: string; reason: string }

/** The name of something that happened. */
export type HappeningType = Happening['type']
/** What happened, of one name. */
export type HappeningOf<T extends HappeningType> = Extract<Happening, { type: T }>

/** Steps taken back, newest first, or taken again, oldest first. */
export type TimeEvent = { type: 'undone'; steps: readonly number[] } | { type: 'redone'; steps: readonly number[] }

/** An event of the log: what happened, its place in the log, the command (step) it came with and who gave it. */
export type FightEvent = (Happening | TimeEvent) & { seq: number; step: number; by: Actor }

/** The state before anything happened. */
export const NO_COMBAT: Combat = {
  rules: '2024',
  phase: 'closed',
  inLair: false,
  disclosure: { party: 'numbers', others: 'word' },
  round: 0,
  turn: null,
  combatants: {},
  order: [],
  proposals: [],
  loot: [],
  dmNote: '',
  outcome: null,
  award: null,
  numbering: {},
  counters: { effects: 0, loot: 0, joined: 0, proposals: {} },
}
