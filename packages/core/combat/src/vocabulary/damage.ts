/** The thirteen damage types of both editions. */
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
/** A damage type by name. */
export type DamageType = (typeof DAMAGE_TYPES)[number]

/** What a hit may carry: a type, or none, for "12 damage" said across the table. */
export const DAMAGE_KINDS = [...DAMAGE_TYPES, 'untyped'] as const
/** A damage type, or `untyped`, which no single-type defence answers. */
export type DamageKind = (typeof DAMAGE_KINDS)[number]

/** One typed share of a hit; `magical` passes the defences that only stop nonmagical attacks. */
export type DamagePart = { amount: number; type: DamageKind; magical?: boolean }

/** What became of one type of a hit: as rolled, and as it landed. */
export type DamageLanded = { type: DamageKind; rolled: number; dealt: number }

/** What a creature shrugs off, and what hurts it more. */
export type Defences = {
  resist: readonly DamageType[]
  vulnerable: readonly DamageType[]
  immune: readonly DamageType[]
  /** Only against attacks that are not magical (2014 stat blocks). */
  resistNonmagical: readonly DamageType[]
  immuneNonmagical: readonly DamageType[]
  /** Flat reductions, each spent once a hit; `types: null` meets any type. */
  reduce: readonly { amount: number; types: readonly DamageType[] | null }[]
}
