import { challengeRating } from '../../challenge-rating.ts'
import { plainDice } from '../../phrases/hit-points.ts'
import { readLanguages } from '../../phrases/languages.ts'
import { ABILITIES, ABILITY_NAMES, type Ability, type Edition, SENSES, type Sense } from '../../vocabulary.ts'
import { type Fields, fieldsOf, type UnreadField } from '../fields.ts'
import { type Draft, draftOf, type ImportedStatBlock } from '../imported.ts'
import { isRecord, type Json, type JsonRecord } from '../json.ts'
import { wholeNumber } from '../numbers.ts'
import { readDefenceTexts, readKindTexts, readSkillRecord, readSpeedRecord } from './shared-fields.ts'
import { readActions } from './version-2-actions.ts'

const SITE_FIELDS = [
  'url',
  'key',
  'illustration',
  'category',
  'creaturesets',
  'modifiers',
  'saving_throws_all',
  'skill_bonuses_all',
  'speed_all',
  'normal_sight_range',
  'challenge_rating_text',
  'v2_converted_path',
  'weight',
] as const

/** A creature of Open5e's second API. */
export function importVersion2(record: JsonRecord, path: string, edition?: Edition): ImportedStatBlock | undefined {
  const unread: UnreadField[] = []
  const fields = fieldsOf(record, path, unread)
  const name = fields.text('name')
  if (!name) return undefined
  const document = fields.take('document')
  const draft = draftOf(name, edition ?? editionOf(document))

  const size = nameOf(fields.take('size'))
  readKindTexts(fields, draft, { size, type: nameOf(fields.take('type')), tags: nameOf(fields.take('subcategory')) })
  readNumbers(fields, draft)
  readSpeedRecord(fields, draft, fields.take('speed') === undefined ? 'speed_all' : 'speed')
  readSkillRecord(fields, draft, 'skill_bonuses')
  readDefences(fields, draft)
  readSensesAndLanguages(fields, draft)
  readActions(fields, draft, unread)

  const title = isRecord(document) ? nameOf(document) : undefined
  if (title) draft.merge({ source: { title } })
  draft.merge({ environments: fields.list('environments').flatMap((place) => nameOf(place) ?? []) })
  fields.setAside(SITE_FIELDS)
  fields.reportTheRest()
  return { statBlock: draft.block, unread }
}

export const nameOf = (value: Json | undefined): string | undefined => {
  const name = isRecord(value) ? value.name : value
  return typeof name === 'string' && name !== '' ? name : undefined
}

function editionOf(document: Json | undefined): Edition {
  const system = isRecord(document) ? document.gamesystem : undefined
  const key = isRecord(system) ? system.key : isRecord(document) ? document.key : undefined
  return typeof key === 'string' && /2024/.test(key) ? '2024' : '2014'
}

function readNumbers(fields: Fields, draft: Draft) {
  const value = fields.number('armor_class')
  const from = fields.text('armor_detail')
  if (value !== undefined) draft.merge({ armorClass: [{ value, ...(from && { from }) }] })

  const average = fields.number('hit_points')
  const formula = fields.text('hit_dice')
  const dice = formula && plainDice(formula)
  if (average !== undefined) draft.merge({ hitPoints: { average, ...(dice && { dice }) } })
  if (formula && !dice) fields.notUnderstood('hit_dice', formula)

  draft.merge({ abilities: byAbility(fields, 'ability_scores'), savingThrows: byAbility(fields, 'saving_throws') })
  const bonus = wholeNumber(fields.take('initiative_bonus'), 99)
  if (bonus !== undefined) draft.merge({ initiative: { bonus } })
  const proficiencyBonus = wholeNumber(fields.take('proficiency_bonus'), 20)
  if (proficiencyBonus !== undefined) draft.merge({ proficiencyBonus })

  const written = fields.take('challenge_rating') ?? fields.take('challenge_rating_text')
  const rating = typeof written === 'string' || typeof written === 'number' ? challengeRating(written) : undefined
  const xp = wholeNumber(fields.take('experience_points'), 10_000_000)
  if (rating) draft.merge({ challenge: { rating, ...(xp !== undefined && { xp }) } })
  else if (written !== undefined) fields.notUnderstood('challenge_rating', written)
}

function byAbility(fields: Fields, key: string): Partial<Record<Ability, number>> {
  const record = fields.record(key)
  const scores: Partial<Record<Ability, number>> = {}
  for (const ability of ABILITIES) {
    const score = wholeNumber(record?.take(ABILITY_NAMES[ability].toLowerCase()), 99)
    if (score !== undefined) scores[ability] = score
  }
  record?.reportTheRest()
  return scores
}

/** The display texts hold what the lists of names can't: "from nonmagical attacks". */
function readDefences(fields: Fields, draft: Draft) {
  const record = fields.record('resistances_and_immunities')
  if (!record) return
  const textOf = (key: string): string | undefined => {
    const names = record.list(key.replace('_display', '')).flatMap((item) => nameOf(item) ?? [])
    return record.text(key) ?? (names.join(', ') || undefined)
  }
  readDefenceTexts(draft, textOf, '_display')
  record.setAside(['nonmagical_attack_resistance', 'nonmagical_attack_immunity'])
  record.reportTheRest()
}

function readSensesAndLanguages(fields: Fields, draft: Draft) {
  const senses: Partial<Record<Sense, number>> = {}
  for (const sense of SENSES) {
    const range = wholeNumber(fields.take(`${sense}_range`), 100_000)
    if (range) senses[sense] = range
  }
  const passivePerception = wholeNumber(fields.take('passive_perception'), 99)
  draft.merge({ senses, ...(passivePerception !== undefined && { passivePerception }) })

  const languages = fields.take('languages')
  const text = isRecord(languages) ? languages.as_string : languages
  if (typeof text === 'string') draft.merge(readLanguages(text).found)
}
