/** The thirteen damage types, the same in both editions (DICE-9). */
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

/** One of {@link DAMAGE_TYPES}. */
export type DamageType = (typeof DAMAGE_TYPES)[number]

/** The damage type a label names, whatever its capitals, or nothing when it is another kind of label. */
export const damageTypeNamed = (label: string): DamageType | undefined =>
  DAMAGE_TYPES.find((type) => type === label.trim().toLowerCase())
