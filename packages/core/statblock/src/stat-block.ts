import type { ChallengeRating } from './challenge-rating.ts'
import type { Feature, FeatureGroup, LegendaryActions } from './feature.ts'
import type { Ability, Condition, DamageType, Edition, Movement, Sense, Size, Skill } from './vocabulary.ts'

/** One armor class; several stand side by side when it depends on form or magic. */
export type ArmorClass = {
  value: number
  /** What it comes from, as printed in parentheses: "natural armor". */
  from?: string
  /** When it applies: "in tiger form", "with mage armor". */
  when?: string
}

/** Hit points; `dice` is the printed formula in plain notation (`18d10 + 36`). */
export type HitPoints = { average: number; dice?: string; note?: string }

/** Initiative; 2014 blocks print none, 2024 blocks print bonus and score. */
export type Initiative = { bonus: number; score?: number; advantage?: boolean }

/** Damage types that share one defence; `note` limits it ("from nonmagical attacks"). */
export type DamageDefence = { types: DamageType[]; note?: string }

/** Challenge as printed: `xp` is absent when the source prints none. */
export type Challenge = { rating: ChallengeRating; xp?: number; xpInLair?: number }

/** Where a stat block was published, when its source says so. */
export type Publication = { title?: string; page?: number }

/**
 * A monster as either edition prints it. Lists and records are always there and may be empty; a single fact that the
 * source doesn't state is absent. Everything is plain JSON.
 */
export type StatBlock = {
  edition: Edition
  name: string
  sizes: Size[]
  /** Creature type in lower case; one of `CREATURE_TYPES` unless the source invents its own. */
  type?: string
  /** For a swarm: the size of its members. */
  swarmOf?: Size
  /** What stands in parentheses after the type: "elf", "shapechanger", "chromatic". */
  tags: string[]
  alignment?: string
  armorClass: ArmorClass[]
  initiative?: Initiative
  hitPoints?: HitPoints
  /** Feet a turn. */
  speeds: Partial<Record<Movement, number>>
  canHover?: boolean
  /** What limits or changes a speed: `{ walk: '40 ft. in tiger form' }`. */
  speedNotes?: Partial<Record<Movement, string>>
  abilities: Partial<Record<Ability, number>>
  /** Saving throws as printed: the proficient ones in 2014, all six in 2024. */
  savingThrows: Partial<Record<Ability, number>>
  skills: Partial<Record<Skill, number>>
  /** What changes a skill: `{ stealth: '+6 in dim light or darkness' }`. */
  skillNotes?: Partial<Record<Skill, string>>
  damageVulnerabilities: DamageDefence[]
  damageResistances: DamageDefence[]
  damageImmunities: DamageDefence[]
  conditionImmunities: Condition[]
  /** Immunities to conditions that hold only sometimes, as printed. */
  conditionNote?: string
  gear?: string
  /** Range in feet. */
  senses: Partial<Record<Sense, number>>
  /** What limits a sense: `{ blindsight: 'blind beyond this radius' }`. */
  senseNotes?: Partial<Record<Sense, string>>
  passivePerception?: number
  languages?: string
  /** Range in feet. */
  telepathy?: number
  challenge?: Challenge
  proficiencyBonus?: number
  traits: Feature[]
  actions: Feature[]
  bonusActions: Feature[]
  reactions: Feature[]
  legendaryActions?: LegendaryActions
  mythicActions?: FeatureGroup
  lairActions?: FeatureGroup
  regionalEffects?: FeatureGroup
  environments: string[]
  description?: string
  source?: Publication
}

/** A stat block of that name with nothing known about it yet. */
export const emptyStatBlock = (name: string, edition: Edition): StatBlock => ({
  edition,
  name,
  sizes: [],
  tags: [],
  armorClass: [],
  speeds: {},
  abilities: {},
  savingThrows: {},
  skills: {},
  damageVulnerabilities: [],
  damageResistances: [],
  damageImmunities: [],
  conditionImmunities: [],
  senses: {},
  traits: [],
  actions: [],
  bonusActions: [],
  reactions: [],
  environments: [],
})
