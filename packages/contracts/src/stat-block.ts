import {
  ABILITIES,
  CHALLENGE_RATINGS,
  CONDITIONS,
  DAMAGE_TYPES,
  EDITIONS,
  MOVEMENTS,
  SENSES,
  SIZES,
  SKILLS,
  type StatBlock,
} from '@tomekeeper/statblock'
import { z } from 'zod'
import { FeatureGroup, Features, LegendaryActions, Prose, Short, Whole } from './stat-block-feature.ts'
import { Text } from './text.ts'

/** Longer than any printed one by far, and short enough for a screen and a row. */
export const LONGEST_STAT_BLOCK = 200_000

/** One value for some of the keys of a list. */
const some = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.partialRecord(z.enum(keys), value)

const Defences = z
  .array(z.strictObject({ types: z.array(z.enum(DAMAGE_TYPES)).max(DAMAGE_TYPES.length), note: Short.optional() }))
  .max(20)

const Fields = z.strictObject({
  edition: z.enum(EDITIONS),
  name: Text.trim().min(1, 'It needs a name.').max(200),
  sizes: z.array(z.enum(SIZES)).max(SIZES.length),
  type: Text.max(100).optional(),
  swarmOf: z.enum(SIZES).optional(),
  tags: z.array(Text.max(100)).max(30),
  alignment: Short.optional(),
  armorClass: z.array(z.strictObject({ value: Whole, from: Short.optional(), when: Short.optional() })).max(20),
  initiative: z.strictObject({ bonus: Whole, score: Whole.optional(), advantage: z.boolean().optional() }).optional(),
  hitPoints: z.strictObject({ average: Whole, dice: Text.max(60).optional(), note: Short.optional() }).optional(),
  speeds: some(MOVEMENTS, Whole),
  canHover: z.boolean().optional(),
  speedNotes: some(MOVEMENTS, Short).optional(),
  abilities: some(ABILITIES, Whole),
  savingThrows: some(ABILITIES, Whole),
  skills: some(SKILLS, Whole),
  skillNotes: some(SKILLS, Short).optional(),
  damageVulnerabilities: Defences,
  damageResistances: Defences,
  damageImmunities: Defences,
  conditionImmunities: z.array(z.enum(CONDITIONS)).max(CONDITIONS.length),
  conditionNote: Short.optional(),
  gear: Text.max(2000).optional(),
  senses: some(SENSES, Whole),
  senseNotes: some(SENSES, Short).optional(),
  passivePerception: Whole.optional(),
  languages: Text.max(2000).optional(),
  telepathy: Whole.optional(),
  challenge: z
    .strictObject({ rating: z.enum(CHALLENGE_RATINGS), xp: Whole.optional(), xpInLair: Whole.optional() })
    .optional(),
  proficiencyBonus: Whole.optional(),
  traits: Features,
  actions: Features,
  bonusActions: Features,
  reactions: Features,
  legendaryActions: LegendaryActions.optional(),
  mythicActions: FeatureGroup.optional(),
  lairActions: FeatureGroup.optional(),
  regionalEffects: FeatureGroup.optional(),
  environments: z.array(Text.max(100)).max(50),
  description: Prose.optional(),
  source: z.strictObject({ title: Short.optional(), page: Whole.optional() }).optional(),
})

/** A stat block as `@tomekeeper/statblock` knows it, with limits on everything in it. */
export const StatBlockShape: z.ZodType<StatBlock> = Fields.refine(
  (block) => JSON.stringify(block).length <= LONGEST_STAT_BLOCK,
  `A stat block may hold ${LONGEST_STAT_BLOCK.toLocaleString('en')} letters at most.`,
)

/** When the library's stat block and ours come apart, this no longer compiles. */
export type Agreement = Same<z.infer<typeof Fields>, StatBlock>
type Same<A, B> = [A, B] extends [B, A]
  ? keyof A extends keyof B
    ? keyof B extends keyof A
      ? true
      : never
    : never
  : never
const agreed: Agreement = true
void agreed
