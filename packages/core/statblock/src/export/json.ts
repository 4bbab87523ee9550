import { CHALLENGE_RATINGS } from '../challenge-rating.ts'
import type { Feature, FeatureGroup, LegendaryActions, Usage } from '../feature.ts'
import type { UnreadField } from '../import/fields.ts'
import { isRecord, readJson } from '../import/json.ts'
import { featureFrom } from '../phrases/feature-from.ts'
import { printFeatureName } from '../phrases/usage.ts'
import { refuse, type Refused } from '../refusal.ts'
import { emptyStatBlock, type StatBlock } from '../stat-block.ts'
import { ABILITIES, CONDITIONS, DAMAGE_TYPES, EDITIONS, MOVEMENTS, SENSES, SIZES, SKILLS } from '../vocabulary.ts'
import { flag, listOf, object, oneOf, recordOf, type Shape, text, unfit, whole } from './shape.ts'

const FORMAT = 'tomekeeper.statblock/1'

/** A stat block as JSON text that `fromJson` reads back (SB-17). */
export const toJson = (statBlock: StatBlock): string => JSON.stringify({ format: FORMAT, statBlock }, null, 2)

/** Reads what `toJson` wrote, by whoever it was edited since; unknown and unfit fields are reported (SB-17). */
export function fromJson(input: unknown): { ok: true; statBlock: StatBlock; unread: UnreadField[] } | Refused {
  const read = readJson(input)
  if (!read.ok) return read
  if (!isRecord(read.json) || read.json.format !== FORMAT) {
    return refuse('wrong_shape', `This isn’t a stat block of ours: its “format” should be ${FORMAT}.`)
  }
  const unread: UnreadField[] = []
  const found = statBlock(read.json.statBlock, 'statBlock', unread)
  if (!found?.name || !found.edition) return refuse('wrong_shape', 'This stat block has no name, or no edition.')
  return { ok: true, statBlock: { ...emptyStatBlock(found.name, found.edition), ...found }, unread }
}

const usage: Shape<Usage> = (value, path, unread) => {
  const kind = isRecord(value) && typeof value.kind === 'string' ? value.kind : ''
  const shape: Shape<Usage> = Object.hasOwn(USAGES, kind) ? USAGES[kind as Usage['kind']] : unfit
  return shape(value, path, unread)
}

type OfKind<Kind extends Usage['kind']> = Extract<Usage, { kind: Kind }>

const USAGES: { [Kind in Usage['kind']]: Shape<OfKind<Kind>> } = {
  recharge: object<OfKind<'recharge'>>({ kind: oneOf(['recharge']), from: whole, to: whole }, ['from', 'to']),
  per_day: object<OfKind<'per_day'>>({ kind: oneOf(['per_day']), uses: whole, each: flag, usesInLair: whole }, [
    'uses',
  ]),
  per_turn: object<OfKind<'per_turn'>>({ kind: oneOf(['per_turn']), uses: whole }, ['uses']),
  after_rest: object<OfKind<'after_rest'>>({ kind: oneOf(['after_rest']), rests: listOf(oneOf(['short', 'long'])) }, [
    'rests',
  ]),
  costs: object<OfKind<'costs'>>({ kind: oneOf(['costs']), actions: whole }, ['actions']),
}

/** Attack, saving throw and spells are read from the text again, so edited text and its data can't disagree. */
const feature: Shape<Feature> = (value, path, unread) => {
  if (!isRecord(value)) return unfit(value, path, unread)
  const { attack: _, save: __, spellcasting: ___, ...own } = value
  const read = object<Pick<Feature, 'name' | 'text' | 'usage' | 'nameNote'>>(
    { name: text, text, usage, nameNote: text },
    ['name', 'text'],
  )(own, path, unread)
  return read && { ...featureFrom(printFeatureName(read), read.text), ...read }
}

const group: Shape<FeatureGroup> = object<FeatureGroup>({ intro: text, features: listOf(feature) }, ['features'])

const defences = listOf(
  object<StatBlock['damageImmunities'][number]>({ types: listOf(oneOf(DAMAGE_TYPES)), note: text }, ['types']),
)

const statBlock: Shape<StatBlock> = object<StatBlock>({
  edition: oneOf(EDITIONS),
  name: text,
  sizes: listOf(oneOf(SIZES)),
  type: text,
  swarmOf: oneOf(SIZES),
  tags: listOf(text),
  alignment: text,
  armorClass: listOf(object<StatBlock['armorClass'][number]>({ value: whole, from: text, when: text }, ['value'])),
  initiative: object<NonNullable<StatBlock['initiative']>>({ bonus: whole, score: whole, advantage: flag }, ['bonus']),
  hitPoints: object<NonNullable<StatBlock['hitPoints']>>({ average: whole, dice: text, note: text }, ['average']),
  speeds: recordOf(MOVEMENTS, whole),
  canHover: flag,
  speedNotes: recordOf(MOVEMENTS, text),
  abilities: recordOf(ABILITIES, whole),
  savingThrows: recordOf(ABILITIES, whole),
  skills: recordOf(SKILLS, whole),
  skillNotes: recordOf(SKILLS, text),
  damageVulnerabilities: defences,
  damageResistances: defences,
  damageImmunities: defences,
  conditionImmunities: listOf(oneOf(CONDITIONS)),
  conditionNote: text,
  gear: text,
  senses: recordOf(SENSES, whole),
  senseNotes: recordOf(SENSES, text),
  passivePerception: whole,
  languages: text,
  telepathy: whole,
  challenge: object<NonNullable<StatBlock['challenge']>>(
    { rating: oneOf(CHALLENGE_RATINGS), xp: whole, xpInLair: whole },
    ['rating'],
  ),
  proficiencyBonus: whole,
  traits: listOf(feature),
  actions: listOf(feature),
  bonusActions: listOf(feature),
  reactions: listOf(feature),
  legendaryActions: object<LegendaryActions>(
    { intro: text, features: listOf(feature), uses: whole, usesInLair: whole },
    ['features'],
  ),
  mythicActions: group,
  lairActions: group,
  regionalEffects: group,
  environments: listOf(text),
  description: text,
  source: object<NonNullable<StatBlock['source']>>({ title: text, page: whole }),
})
