import { challengeRating } from '../../challenge-rating.ts'
import type { Feature } from '../../feature.ts'
import { featureFrom } from '../../phrases/feature-from.ts'
import { plainDice } from '../../phrases/hit-points.ts'
import { readLanguages } from '../../phrases/languages.ts'
import { withUses } from '../../phrases/legendary.ts'
import { readSenses } from '../../phrases/senses.ts'
import { ABILITIES, ABILITY_NAMES, type Ability, type Edition } from '../../vocabulary.ts'
import { type Fields, fieldsOf, type UnreadField } from '../fields.ts'
import { type Draft, draftOf, type ImportedStatBlock } from '../imported.ts'
import { isRecord, type JsonRecord } from '../json.ts'
import { wholeNumber } from '../numbers.ts'
import { plainText } from '../plain-text.ts'
import { readDefenceTexts, readKindTexts, readSkillRecord, readSpeedRecord } from './shared-fields.ts'

const SITE_FIELDS = [
  'slug',
  'img_main',
  'document__slug',
  'document__license_url',
  'document__url',
  'v2_converted_path',
  'group',
  'spell_list',
  'cr',
  'perception',
] as const

/** A creature of Open5e's first API. */
export function importVersion1(
  record: JsonRecord,
  path: string,
  edition: Edition = '2014',
): ImportedStatBlock | undefined {
  const unread: UnreadField[] = []
  const fields = fieldsOf(record, path, unread)
  const name = fields.text('name')
  if (!name) return undefined
  const draft = draftOf(name, edition)

  readKindTexts(fields, draft, { size: fields.text('size'), type: fields.text('type'), tags: fields.text('subtype') })
  readNumbers(fields, draft)
  readSpeedRecord(fields, draft, 'speed')
  readSkillRecord(fields, draft, 'skills')
  readDefenceTexts(draft, (key) => fields.text(key), '')
  draft.mergeLine(fields, 'senses', readSenses(fields.text('senses') ?? ''))
  draft.mergeLine(fields, 'languages', readLanguages(fields.text('languages') ?? ''))
  readFeatures(fields, draft, unread)

  const title = fields.text('document__title')
  const page = wholeNumber(fields.take('page_no'))
  if (title || page) draft.merge({ source: { ...(title && { title }), ...(page && { page }) } })
  const description = fields.text('desc')
  if (description) draft.merge({ description: plainText(description) })
  draft.merge({ environments: fields.list('environments').map(String) })
  fields.setAside(SITE_FIELDS)
  fields.reportTheRest()
  return { statBlock: draft.block, unread }
}

function readNumbers(fields: Fields, draft: Draft) {
  const value = fields.number('armor_class')
  const from = fields.text('armor_desc')
  if (value !== undefined) draft.merge({ armorClass: [{ value, ...(from && { from }) }] })

  const average = fields.number('hit_points')
  const formula = fields.text('hit_dice')
  const dice = formula && plainDice(formula)
  if (average !== undefined) draft.merge({ hitPoints: { average, ...(dice && { dice }) } })
  if (formula && !dice) fields.notUnderstood('hit_dice', formula)

  const abilities: Partial<Record<Ability, number>> = {}
  const savingThrows: Partial<Record<Ability, number>> = {}
  for (const ability of ABILITIES) {
    const full = ABILITY_NAMES[ability].toLowerCase()
    const score = fields.number(full)
    const save = fields.number(`${full}_save`)
    if (score !== undefined) abilities[ability] = score
    if (save !== undefined) savingThrows[ability] = save
  }
  const written = fields.take('challenge_rating')
  const rating = typeof written === 'string' || typeof written === 'number' ? challengeRating(written) : undefined
  if (written !== undefined && !rating) fields.notUnderstood('challenge_rating', written)
  draft.merge({ abilities, savingThrows, ...(rating && { challenge: { rating } }) })
}

/** The first API prints lists it has none of as "" or null. */
function readFeatures(fields: Fields, draft: Draft, unread: UnreadField[]) {
  const features = (key: string): Feature[] => {
    const value = fields.take(key)
    if (!Array.isArray(value)) {
      if (value !== undefined && value !== '') fields.notUnderstood(key, value)
      return []
    }
    return value.flatMap((item, index) => {
      if (!isRecord(item)) {
        fields.notUnderstood(`${key}[${index}]`, item)
        return []
      }
      const inner = fieldsOf(item, `${fields.path}.${key}[${index}]`, unread)
      const feature = featureFrom(plainText(inner.text('name') ?? ''), plainText(inner.text('desc') ?? ''))
      // The text says the same as these numbers, and more of it.
      inner.setAside(feature.attack || feature.save ? [] : ['attack_bonus', 'damage_dice', 'damage_bonus'])
      for (const key of ['attack_bonus', 'damage_dice', 'damage_bonus']) inner.take(key)
      inner.reportTheRest()
      return [feature]
    })
  }
  draft.merge({
    traits: features('special_abilities'),
    actions: features('actions'),
    bonusActions: features('bonus_actions'),
    reactions: features('reactions'),
  })
  const intro = plainText(fields.text('legendary_desc') ?? '')
  const legendary = features('legendary_actions')
  if (intro || legendary.length > 0)
    draft.merge({ legendaryActions: withUses({ ...(intro && { intro }), features: legendary }) })
  const lair = features('lair_actions')
  if (lair.length > 0) draft.merge({ lairActions: { features: lair } })
}
