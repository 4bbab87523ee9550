/** The two rule sets a stat block may be printed for. */
export const EDITIONS = ['2014', '2024'] as const
export type Edition = (typeof EDITIONS)[number]

/** The six abilities, in the order every stat block prints them. */
export const ABILITIES = ['str', 'dex', 'con', 'int', 'wis', 'cha'] as const
export type Ability = (typeof ABILITIES)[number]

/** The abilities' full names, as sentences use them ("a DC 14 Wisdom saving throw"). */
export const ABILITY_NAMES = {
  str: 'Strength',
  dex: 'Dexterity',
  con: 'Constitution',
  int: 'Intelligence',
  wis: 'Wisdom',
  cha: 'Charisma',
} as const satisfies Record<Ability, string>

/** Creature sizes, smallest first. */
export const SIZES = ['tiny', 'small', 'medium', 'large', 'huge', 'gargantuan'] as const
export type Size = (typeof SIZES)[number]

/** The fourteen creature types both editions share. */
export const CREATURE_TYPES = [
  'aberration',
  'beast',
  'celestial',
  'construct',
  'dragon',
  'elemental',
  'fey',
  'fiend',
  'giant',
  'humanoid',
  'monstrosity',
  'ooze',
  'plant',
  'undead',
] as const
export type CreatureType = (typeof CREATURE_TYPES)[number]

/** Damage types of both editions. */
export const DAMAGE_TYPES = [
  'acid',
  'bludgeoning',
  'cold',
  'fire',
  'force',
  'lightning',
  'necrotic',
  'piercing',
  'poison',
  'psychic',
  'radiant',
  'slashing',
  'thunder',
] as const
export type DamageType = (typeof DAMAGE_TYPES)[number]

/** Conditions of both editions. */
export const CONDITIONS = [
  'blinded',
  'charmed',
  'deafened',
  'exhaustion',
  'frightened',
  'grappled',
  'incapacitated',
  'invisible',
  'paralyzed',
  'petrified',
  'poisoned',
  'prone',
  'restrained',
  'stunned',
  'unconscious',
] as const
export type Condition = (typeof CONDITIONS)[number]

/** Ways to move that have a speed of their own. */
export const MOVEMENTS = ['walk', 'burrow', 'climb', 'fly', 'swim'] as const
export type Movement = (typeof MOVEMENTS)[number]

/** Senses that are printed with a range in feet. */
export const SENSES = ['blindsight', 'darkvision', 'tremorsense', 'truesight'] as const
export type Sense = (typeof SENSES)[number]

/** The eighteen skills, spelled as stat blocks spell them but in lower case. */
export const SKILLS = [
  'acrobatics',
  'animal handling',
  'arcana',
  'athletics',
  'deception',
  'history',
  'insight',
  'intimidation',
  'investigation',
  'medicine',
  'nature',
  'perception',
  'performance',
  'persuasion',
  'religion',
  'sleight of hand',
  'stealth',
  'survival',
] as const
export type Skill = (typeof SKILLS)[number]
