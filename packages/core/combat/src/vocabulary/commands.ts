import type { LimitedAbility } from './ability.ts'
import type { Actor, Audience, Disclosure } from './actor.ts'
import type { DisclosurePolicy, Loot, Outcome } from './combat.ts'
import type { AtZero, Departure, Edge, Kind, Side } from './combatant.ts'
import type { Condition, EffectCondition } from './condition.ts'
import type { DamagePart, Defences } from './damage.ts'
import type { Edition } from './edition.ts'
import type { SaveToEnd, Until } from './effect.ts'
import type { Suggestion } from './proposal.ts'

/** What one says of a newcomer; everything but the name has a default. */
export type Newcomer = {
  name: string
  count?: number
  /** One id each. Left out, ids are drawn from `random`. */
  ids?: readonly string[]
  kind?: Kind
  side?: Side
  controllers?: readonly string[]
  locator?: string | null
  group?: string | null
  /** 0 is there from the start; others wait for `bring_in_wave`. */
  wave?: number
  ac?: number | null
  speed?: number
  hp?: number
  maxHp?: number
  /** Hit points of each of them, full, where they were rolled one by one; instead of `hp` and `maxHp`. */
  hpEach?: readonly number[]
  tempHp?: number
  atZero?: AtZero
  defences?: Partial<Defences>
  conditionImmunities?: readonly Condition[]
  exhaustion?: number
  conSave?: number
  passivePerception?: number | null
  initiative?: { modifier?: number; score?: number | null; edge?: Edge; total?: number }
  legendary?: { actions: number; actionsInLair?: number; resistances?: number; resistancesInLair?: number } | null
  abilities?: readonly LimitedAbility[]
  ownerId?: string | null
  surprised?: boolean
  hidden?: boolean
  disclosure?: Disclosure | null
  dmNote?: string
  tableNote?: string
  xp?: number
  xpInLair?: number | null
}

/** What a DM may correct about a combatant at any time. */
export type Correction = Partial<{
  name: string
  side: Side
  controllers: readonly string[]
  locator: string | null
  group: string | null
  ac: number | null
  speed: number
  hp: number
  maxHp: number
  tempHp: number
  atZero: AtZero
  defences: Defences
  conditionImmunities: readonly Condition[]
  conSave: number
  passivePerception: number | null
  abilities: readonly LimitedAbility[]
  disclosure: Disclosure | null
  dmNote: string
  tableNote: string
  xp: number
  xpInLair: number | null
}>

/** What an effect is told to be. */
export type NewEffect = {
  /** A condition, a name, or both: "Hold Person" that paralyzes. */
  condition?: EffectCondition | null
  name?: string
  sourceId?: string | null
  until?: Until
  saveToEnd?: SaveToEnd | null
  /** Held up by its source's concentration, which starts if it must. */
  concentration?: boolean
  holdsTempHp?: boolean
  secret?: boolean
}

/** The dice of one check: as rolled at the table, or left to `random`. A total or a verdict skips the dice. */
export type CheckResult = { d20?: number; total?: number; succeeded?: boolean }

/** The parts of a turn that can be used up. */
export const SPENDABLE = ['action', 'bonusAction', 'reaction', 'object', 'movement'] as const
/** A part of a turn that can be used up. */
export type Spendable = (typeof SPENDABLE)[number]

/** Who makes their own temporary hit points' choice: the old, the new, or whichever is higher. */
export const TEMP_HP_CHOICES = ['higher', 'new', 'old'] as const
/** The choice between old and new temporary hit points. */
export type TempHpChoice = (typeof TEMP_HP_CHOICES)[number]

/** How a target's save went, in a hit on many. */
export const SAVE_RESULTS = ['failed', 'succeeded'] as const
/** How a target's save went. */
export type SaveResult = (typeof SAVE_RESULTS)[number]

type Ids = readonly string[]

/** Everything that can be asked of a fight, without who asks. */
export type Order =
  // before and around the fight
  | { type: 'open_fight'; rules: Edition; disclosure?: Partial<DisclosurePolicy>; inLair?: boolean; dmNote?: string }
  | { type: 'add_combatants'; newcomers: readonly Newcomer[] }
  | { type: 'change_combatant'; id: string; changes: Correction }
  | { type: 'leave_fight'; ids: Ids; how: Departure; defeated?: boolean }
  | { type: 'return_to_fight'; id: string }
  | { type: 'bring_in_wave'; wave: number; rolls?: Readonly<Record<string, readonly number[]>> }
  | { type: 'set_lair'; inLair: boolean }
  | { type: 'start_fight' }
  | { type: 'end_fight'; outcome: Outcome; defeatedIds?: Ids; bonusXp?: number }
  | { type: 'reopen_fight' }
  // initiative
  | {
      type: 'roll_initiative'
      ids?: Ids
      per: 'each' | 'group'
      use?: 'roll' | 'score'
      /** The dice by combatant or by group name; two of them where there is advantage or disadvantage. */
      rolls?: Readonly<Record<string, readonly number[]>>
    }
  | { type: 'set_initiative'; id: string; total: number }
  | { type: 'order_ties'; ids: Ids }
  | { type: 'roll_off_ties'; ids: Ids; rolls?: Readonly<Record<string, number>> }
  | { type: 'move_in_order'; id: string; before: string | null }
  | { type: 'set_surprise'; ids: Ids; surprised: boolean }
  | { type: 'mount'; mountId: string; riderId: string }
  | { type: 'dismount'; mountId: string }
  // turns
  | { type: 'end_turn'; combatantId?: string }
  | { type: 'previous_turn' }
  | { type: 'delay' }
  | { type: 'act_now'; id: string }
  | { type: 'spend'; id: string; what: Spendable; feet?: number; anyway?: boolean }
  | { type: 'give_back'; id: string; what: Spendable }
  // hit points
  | {
      type: 'deal_damage'
      targetIds: Ids
      parts: readonly DamagePart[]
      sourceId?: string
      critical?: boolean
      attack?: 'melee' | 'ranged' | 'other'
      knockOut?: boolean
      /** Who saved; `onSuccess` says what a success leaves of the damage. */
      save?: { onSuccess: 'half' | 'none'; results: Readonly<Record<string, SaveResult>> }
      ignoreDefences?: boolean
    }
  | { type: 'heal'; targetIds: Ids; amount: number; sourceId?: string }
  | {
      type: 'grant_temp_hp'
      targetIds: Ids
      amount: number
      keep?: TempHpChoice
      sourceId?: string
      until?: Until
    }
  | { type: 'reduce_max_hp'; id: string; amount: number }
  | { type: 'death_save'; id: string; d20?: number }
  | { type: 'stabilise'; id: string; check?: CheckResult; modifier?: number; hours?: number }
  | { type: 'kill'; ids: Ids }
  | { type: 'revive'; id: string; hp: number }
  // effects
  | { type: 'add_effect'; targetIds: Ids; effect: NewEffect }
  | { type: 'remove_effect'; targetId: string; effectId: string }
  | { type: 'end_condition'; targetIds: Ids; condition: EffectCondition }
  | { type: 'change_effect'; targetId: string; effectId: string; until?: Until; secret?: boolean; name?: string }
  | { type: 'save_to_end'; targetId: string; effectId: string; check: CheckResult; modifier?: number }
  | { type: 'set_exhaustion'; id: string; level: number }
  | { type: 'start_concentration'; id: string; name: string; secret?: boolean }
  | { type: 'end_concentration'; id: string }
  | { type: 'check_concentration'; id: string; check: CheckResult }
  // what monsters can do only now and then
  | { type: 'use_legendary_action'; id: string; name: string; cost?: number; anyway?: boolean }
  | { type: 'use_legendary_resistance'; id: string }
  | { type: 'use_lair_action'; id: string; name: string }
  | { type: 'use_ability'; id: string; name: string }
  | { type: 'roll_recharge'; id: string; name: string; d6?: number }
  | { type: 'restore_ability'; id: string; name: string }
  // what the table knows
  | { type: 'hide'; ids: Ids }
  | { type: 'reveal'; ids: Ids }
  | { type: 'set_disclosure'; disclosure: Partial<DisclosurePolicy> }
  | { type: 'write_fight_note'; text: string }
  | { type: 'record_roll'; label: string; total: number; detail?: string; rollerId?: string; audience: Audience }
  // loot
  | { type: 'add_loot'; name: string; quantity: number; valueGp?: number | null; audience: Audience }
  | { type: 'change_loot'; lootId: string; changes: Partial<Omit<Loot, 'id'>> }
  | { type: 'remove_loot'; lootId: string }
  // players' proposals
  | { type: 'propose'; suggestion: Suggestion; note?: string }
  | { type: 'withdraw_proposal'; proposalId: string }
  | { type: 'accept_proposal'; proposalId: string; instead?: Suggestion }
  | { type: 'reject_proposal'; proposalId: string; reason?: string }
  // time
  | { type: 'undo'; steps?: number }
  | { type: 'redo'; steps?: number }
  | { type: 'rewind'; to: { seq: number } | { round: number } }

/** The name of an order. */
export type OrderType = Order['type']
/** The order of one name. */
export type OrderOf<T extends OrderType> = Extract<Order, { type: T }>

/** An order and who gives it. */
export type Command = Order & { by: Actor }

/** What a player may ask for; everything else takes a DM. */
export const PLAYER_ORDERS = ['end_turn', 'propose', 'withdraw_proposal'] as const satisfies readonly OrderType[]
