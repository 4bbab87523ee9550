import { ABILITIES, CONDITIONS, DAMAGE_TYPES } from '@tomekeeper/statblock'
import { z } from 'zod'
import { Text } from './text.ts'

/** Whole numbers of a stat block: dice averages, feet, bonuses. */
export const Whole = z.int().min(-1000).max(1_000_000)
export const Short = Text.max(300)
/** A paragraph, or several; the longest printed ones have some 3,000 letters. */
export const Prose = Text.max(20_000)

const Usage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('recharge'), from: Whole, to: Whole }),
  z.strictObject({
    kind: z.literal('per_day'),
    uses: Whole,
    each: z.boolean().optional(),
    usesInLair: Whole.optional(),
  }),
  z.strictObject({ kind: z.literal('per_turn'), uses: Whole }),
  z.strictObject({ kind: z.literal('after_rest'), rests: z.array(z.enum(['short', 'long'])).max(2) }),
  z.strictObject({ kind: z.literal('costs'), actions: Whole }),
])

const Damage = z.strictObject({
  average: Whole,
  dice: Text.max(60).optional(),
  type: z.enum(DAMAGE_TYPES).optional(),
  mode: z.enum(['base', 'plus', 'or']),
})

const Save = z.strictObject({
  ability: z.enum(ABILITIES),
  dc: Whole,
  damage: z.array(Damage).max(20),
  onSuccess: z.enum(['half', 'none']).optional(),
  conditions: z.array(z.enum(CONDITIONS)).max(CONDITIONS.length),
})

const Attack = z.strictObject({
  name: Short,
  kinds: z.array(z.enum(['melee', 'ranged'])).max(2),
  with: z.enum(['weapon', 'spell']).optional(),
  toHit: Whole,
  reach: Whole.optional(),
  range: z.strictObject({ normal: Whole, long: Whole.optional() }).optional(),
  targets: Short.optional(),
  damage: z.array(Damage).max(20),
  save: Save.optional(),
})

const Spellcasting = z.strictObject({
  ability: z.enum(ABILITIES).optional(),
  casterLevel: Whole.optional(),
  saveDc: Whole.optional(),
  toHit: Whole.optional(),
  groups: z
    .array(
      z.strictObject({
        level: Whole.optional(),
        slots: Whole.optional(),
        atWill: z.boolean().optional(),
        perDay: Whole.optional(),
        each: z.boolean().optional(),
        spells: z.array(Short).max(200),
      }),
    )
    .max(30),
})

const Feature = z.strictObject({
  name: Short,
  text: Prose,
  usage: Usage.optional(),
  nameNote: Short.optional(),
  attack: Attack.optional(),
  save: Save.optional(),
  spellcasting: Spellcasting.optional(),
})

export const Features = z.array(Feature).max(100)
export const FeatureGroup = z.strictObject({ intro: Prose.optional(), features: Features })
export const LegendaryActions = FeatureGroup.extend({ uses: Whole.optional(), usesInLair: Whole.optional() })
