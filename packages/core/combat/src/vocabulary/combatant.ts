import type { LimitedAbility } from './ability.ts'
import type { Disclosure } from './actor.ts'
import type { Condition } from './condition.ts'
import type { Defences } from './damage.ts'
import type { Effect } from './effect.ts'

/** What a place in the initiative belongs to. A lair (2014) acts but has no body. */
export const KINDS = ['character', 'npc', 'monster', 'lair'] as const
/** What a place in the initiative belongs to. */
export type Kind = (typeof KINDS)[number]

/** Whose side it is on. */
export const SIDES = ['party', 'foe', 'neutral'] as const
/** Whose side it is on. */
export type Side = (typeof SIDES)[number]

/** Advantage, disadvantage or neither. */
export const EDGES = ['none', 'advantage', 'disadvantage'] as const
/** Advantage, disadvantage or neither. */
export type Edge = (typeof EDGES)[number]

/** Alive, dying (making death saves), stable at 0 hit points, or dead. */
export const LIVES = ['alive', 'dying', 'stable', 'dead'] as const
/** Alive, dying, stable or dead. */
export type Life = (typeof LIVES)[number]

/** Ways to leave a fight. */
export const DEPARTURES = ['removed', 'fled', 'surrendered', 'captured', 'banished', 'persuaded'] as const
/** A way to leave a fight. */
export type Departure = (typeof DEPARTURES)[number]

/** What happens at 0 hit points: monsters mostly die, characters fall and make death saves. */
export const AT_ZERO = ['dies', 'falls'] as const
/** What happens at 0 hit points. */
export type AtZero = (typeof AT_ZERO)[number]

/** Legendary uses; the lair's numbers apply while the fight is in the creature's lair (2024 stat blocks). */
export type Legendary = {
  actions: number
  actionsInLair: number
  actionsLeft: number
  resistances: number
  resistancesInLair: number
  resistancesUsed: number
  /** The turn (`round:combatant`) at whose end it last acted: one option at a time. */
  lastActedAt: string | null
}

/** What of a turn is used up. */
export type Spent = { action: boolean; bonusAction: boolean; reaction: boolean; object: boolean; feet: number }

/** Somebody, or something, in the fight. Plain data: it can be stored and sent as JSON. */
export type Combatant = {
  id: string
  name: string
  /** The number the table says aloud; never given twice to one name. */
  number: number | null
  /** The number only the DM uses while the table has not seen it. */
  secretNumber: number | null
  kind: Kind
  side: Side
  /** Users who play it. */
  controllers: readonly string[]
  /** Where its stat block is found. */
  locator: string | null
  /** Combatants of one group roll initiative once. */
  group: string | null
  wave: number
  presence: 'waiting' | 'present' | 'left'
  departure: { how: Departure; defeated: boolean } | null
  ac: number | null
  speed: number
  hp: number
  maxHp: number
  tempHp: number
  atZero: AtZero
  life: Life
  knockedOut: boolean
  deathSaves: { successes: number; failures: number }
  deathSaveDue: boolean
  defences: Defences
  conditionImmunities: readonly Condition[]
  effects: readonly Effect[]
  exhaustion: number
  concentration: { name: string; secret: boolean } | null
  /** DCs of concentration saves nobody has made yet. */
  checksDue: readonly number[]
  conSave: number
  passivePerception: number | null
  initiative: { modifier: number; score: number | null; edge: Edge; total: number | null; tie: number }
  /** The last round whose start and end of turn were counted, so that no duration is counted twice. */
  counted: { start: number; end: number }
  /** The last round in which it took a turn. */
  lastTurn: number
  spent: Spent
  legendary: Legendary | null
  abilities: readonly LimitedAbility[]
  /** Abilities whose recharge was rolled this turn: each rolls once. */
  rechargeRolls: readonly string[]
  /** The creature a lair belongs to. */
  ownerId: string | null
  /** The rider of a controlled mount. */
  riderId: string | null
  surprised: boolean
  delaying: boolean
  hidden: boolean
  disclosure: Disclosure | null
  dmNote: string
  tableNote: string
  xp: number
  /** What it is worth in its lair, where its block says more (2024). */
  xpInLair: number | null
}
