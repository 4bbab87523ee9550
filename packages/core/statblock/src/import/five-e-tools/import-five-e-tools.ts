import { readLanguages } from '../../phrases/languages.ts'
import { readSavingThrows, readSkills } from '../../phrases/bonuses.ts'
import { readSenses } from '../../phrases/senses.ts'
import { refuse } from '../../refusal.ts'
import type { Edition } from '../../vocabulary.ts'
import { type Fields, fieldsOf, type UnreadField } from '../fields.ts'
import { type Draft, draftOf, type Imported, type ImportedStatBlock, importEach } from '../imported.ts'
import { isRecord, type JsonRecord, readJson } from '../json.ts'
import { wholeNumber } from '../numbers.ts'
import { readDefenceFields } from './defences.ts'
import { type Scribe, scribe } from './entries.ts'
import { readFeatures } from './features.ts'
import { readKindFields } from './kind.ts'
import { NOT_PRINTED } from './not-printed.ts'
import { readAc, readCr, readHp, readInitiativeField, readScores, readSpeeds } from './numbers.ts'

/** Sources of the 2024 books; a record's own `edition` goes before them. */
const MODERN_SOURCES = new Set(['XMM', 'XPHB', 'XDMG'])

/** Imports 5etools' bestiary JSON: a file with `monster`, a list of monsters, or one (SB-18). */
export function importFiveETools(input: unknown, given: { edition?: Edition } = {}): Imported {
  const read = readJson(input)
  if (!read.ok) return read
  const { json } = read
  const list = isRecord(json) && Array.isArray(json.monster) ? json.monster : Array.isArray(json) ? json : [json]
  if (list.length === 1 && !(isRecord(list[0]) && 'name' in list[0])) {
    return refuse('wrong_shape', 'There is no monster in this file. A 5etools bestiary has a list named “monster”.')
  }
  const items = list.map((value, index) => ({ path: `monster[${index}]`, value }))
  return importEach(items, (record, path) => importMonster(record, path, given.edition))
}

function importMonster(record: JsonRecord, path: string, edition?: Edition): ImportedStatBlock | undefined {
  const unread: UnreadField[] = []
  const fields = fieldsOf(record, path, unread)
  const pen = scribe(unread)
  const name = fields.text('name')
  if (!name) return undefined

  const source = fields.text('source')
  const page = wholeNumber(fields.take('page'), 99_999)
  const own = fields.text('edition')
  const modern = own ? own === 'one' : MODERN_SOURCES.has(source ?? '') || record.srd52 === true
  const draft = draftOf(pen.text('name', name), edition ?? (modern ? '2024' : '2014'))
  if (source || page) draft.merge({ source: { ...(source && { title: source }), ...(page && { page }) } })

  readKindFields(fields, draft, pen)
  readAc(fields, draft, pen)
  readHp(fields, draft)
  readSpeeds(fields, draft, pen)
  readScores(fields, draft)
  readCr(fields, draft)
  readInitiativeField(fields, draft)
  readDefenceFields(fields, draft, pen)
  readWords(fields, draft, pen)
  readFeatures(fields, draft, pen, unread)

  fields.setAside(NOT_PRINTED)
  fields.reportTheRest()
  return { statBlock: draft.block, unread }
}

function readWords(fields: Fields, draft: Draft, pen: Scribe) {
  const bonuses = (key: string) => {
    const record = fields.take(key)
    if (!isRecord(record)) return ''
    const { other, special, ...named } = record
    if (other !== undefined) fields.notUnderstood(`${key}.other`, other)
    if (special !== undefined) fields.notUnderstood(`${key}.special`, special)
    return Object.entries(named)
      .map(([name, bonus]) => `${name} ${pen.entries(key, bonus)}`)
      .join(', ')
  }
  draft.mergeLine(fields, 'save', readSavingThrows(bonuses('save')))
  draft.mergeLine(fields, 'skill', readSkills(bonuses('skill')))

  const line = (key: string) =>
    fields
      .list(key)
      .map((item) => pen.entries(key, isRecord(item) ? item.item : item))
      .join(', ')
  draft.mergeLine(fields, 'senses', readSenses(line('senses')))
  draft.mergeLine(fields, 'languages', readLanguages(line('languages')))
  const gear = line('gear')
  if (gear) draft.merge({ gear: gear.replace(/\|[^,]{0,40}/g, '') })

  const passive = wholeNumber(fields.take('passive'), 99)
  if (passive !== undefined) draft.merge({ passivePerception: passive })
  const bonus = fields.text('pbNote')
  const proficiency = /^([+-]?\d{1,2})$/.exec(bonus ?? '')
  if (proficiency) draft.merge({ proficiencyBonus: Number(proficiency[1]) })
  else if (bonus) fields.notUnderstood('pbNote', bonus)
  draft.merge({
    environments: fields
      .list('environment')
      .map((place) => pen.entries('environment', place))
      .filter(Boolean),
  })
}
