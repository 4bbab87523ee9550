import { challengeRating } from '../../challenge-rating.ts'
import type { Feature } from '../../feature.ts'
import { readArmorClass } from '../../phrases/armor-class.ts'
import { readSavingThrows, readSkills } from '../../phrases/bonuses.ts'
import { readConditionImmunities, readDamageDefences } from '../../phrases/defences.ts'
import { featureFrom } from '../../phrases/feature-from.ts'
import { readHitPoints } from '../../phrases/hit-points.ts'
import { readLanguages } from '../../phrases/languages.ts'
import { withUses } from '../../phrases/legendary.ts'
import { signed } from '../../phrases/line-reading.ts'
import { readSenses } from '../../phrases/senses.ts'
import { readSpeed } from '../../phrases/speed.ts'
import { readTypeLine } from '../../phrases/type-line.ts'
import { ABILITIES, type Ability, type Edition } from '../../vocabulary.ts'
import { type Fields, fieldsOf, type UnreadField } from '../fields.ts'
import { type Draft, draftOf, type ImportedStatBlock } from '../imported.ts'
import { isRecord, type Json, type JsonRecord } from '../json.ts'
import { bonusNumber, wholeNumber } from '../numbers.ts'
import { plainText } from '../plain-text.ts'

const APP_FIELDS = ['Id', 'Path', 'Version', 'ImageURL', 'Player', 'LastUpdateMs'] as const

/** One creature of Improved Initiative. Its texts read like a book's lines, so the same readers serve. */
export function readCreature(
  record: JsonRecord,
  path: string,
  edition: Edition = '2014',
): ImportedStatBlock | undefined {
  const unread: UnreadField[] = []
  const fields = fieldsOf(record, path, unread)
  const name = fields.text('Name')
  if (!name) return undefined
  const draft = draftOf(name, edition)

  const type = fields.text('Type')
  const read = type ? readTypeLine(type) : undefined
  if (read) draft.merge(read.found)
  else if (type) fields.notUnderstood('Type', type)
  readNumbers(fields, draft)
  readLines(fields, draft)
  readFeatures(fields, draft, unread)

  const source = fields.text('Source')
  if (source) draft.merge({ source: { title: source } })
  const description = fields.text('Description')
  if (description) draft.merge({ description: plainText(description) })
  fields.setAside(APP_FIELDS)
  fields.reportTheRest()
  return { statBlock: draft.block, unread }
}

function readNumbers(fields: Fields, draft: Draft) {
  const withNotes = (key: string) => {
    const value = fields.record(key)
    const number = value?.number('Value')
    const notes = value?.text('Notes') ?? ''
    value?.reportTheRest()
    return number === undefined ? undefined : `${number} ${inParentheses(notes)}`.trim()
  }
  const armorClass = withNotes('AC')
  const hitPoints = withNotes('HP')
  if (armorClass) draft.mergeLine(fields, 'AC', readArmorClass(armorClass))
  if (hitPoints) draft.mergeLine(fields, 'HP', readHitPoints(hitPoints))

  const abilities: Partial<Record<Ability, number>> = {}
  const given = fields.record('Abilities')
  for (const ability of ABILITIES) {
    const score = wholeNumber(given?.take(`${ability[0]?.toUpperCase()}${ability.slice(1)}`), 99)
    if (score !== undefined) abilities[ability] = score
  }
  given?.reportTheRest()
  draft.merge({ abilities })

  const bonus = bonusNumber(fields.take('InitiativeModifier'))
  const advantage = fields.take('InitiativeAdvantage') === true
  if (bonus !== undefined) draft.merge({ initiative: { bonus, ...(advantage && { advantage }) } })

  const written = fields.text('Challenge') ?? ''
  const rating = challengeRating(written)
  if (rating) draft.merge({ challenge: { rating } })
  else if (written) fields.notUnderstood('Challenge', written)
}

const inParentheses = (notes: string): string => (notes && !notes.startsWith('(') ? `(${notes})` : notes)

function readLines(fields: Fields, draft: Draft) {
  const line = (key: string) => fields.list(key).map((item) => (isRecord(item) ? bonusText(item) : wordsOf(item)))
  const joined = (key: string, mark = ', ') => line(key).join(mark)

  draft.mergeLine(fields, 'Speed', readSpeed(joined('Speed')))
  draft.mergeLine(fields, 'Saves', readSavingThrows(joined('Saves')))
  draft.mergeLine(fields, 'Skills', readSkills(joined('Skills')))
  draft.mergeLine(fields, 'Senses', readSenses(joined('Senses')))
  draft.mergeLine(fields, 'Languages', readLanguages(joined('Languages')))

  const { conditions, rest } = readConditionImmunities(joined('ConditionImmunities'))
  draft.merge({
    damageVulnerabilities: readDamageDefences(joined('DamageVulnerabilities', '; ')),
    damageResistances: readDamageDefences(joined('DamageResistances', '; ')),
    damageImmunities: readDamageDefences(joined('DamageImmunities', '; ')),
    conditionImmunities: conditions,
    ...(rest.length > 0 && { conditionNote: rest.join(', ') }),
  })
}

/** A text or number as it stands; anything else as JSON, for a reader to report. */
const wordsOf = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''))

const bonusText = ({ Name, Modifier }: JsonRecord): string =>
  `${wordsOf(Name)} ${signed(bonusNumber(Modifier) ?? Number.NaN)}`

function readFeatures(fields: Fields, draft: Draft, unread: UnreadField[]) {
  const features = (key: string): Feature[] =>
    fields.list(key).flatMap((item, index) => {
      if (!isRecord(item)) {
        fields.notUnderstood(`${key}[${index}]`, item)
        return []
      }
      const inner = fieldsOf(item, `${fields.path}.${key}[${index}]`, unread)
      const usage = inner.text('Usage')
      const name = plainText(inner.text('Name') ?? '')
      const feature = featureFrom(
        usage ? `${name} (${usage.replace(/^\(|\)$/g, '')})` : name,
        plainText(inner.text('Content') ?? ''),
      )
      inner.reportTheRest()
      return [feature]
    })
  draft.merge({
    traits: features('Traits'),
    actions: features('Actions'),
    bonusActions: features('BonusActions'),
    reactions: features('Reactions'),
  })
  const legendary = features('LegendaryActions')
  if (legendary.length > 0) draft.merge({ legendaryActions: withUses({ features: legendary }) })
  const mythic = features('MythicActions')
  if (mythic.length > 0) draft.merge({ mythicActions: { features: mythic } })
  const lair = features('LairActions')
  if (lair.length > 0) draft.merge({ lairActions: { features: lair } })
}
