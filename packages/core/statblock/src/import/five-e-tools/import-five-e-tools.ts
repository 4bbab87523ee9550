import type { Feature, FeatureGroup } from '../../feature.ts'
import { featureFrom } from '../../phrases/feature-from.ts'
import { withUses } from '../../phrases/legendary.ts'
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
import { readKindFields } from './kind.ts'
import { readAc, readCr, readHp, readInitiativeField, readScores, readSpeeds } from './numbers.ts'
import { spellcastingFeature } from './spellcasting.ts'

/** Known fields about the site's own business: pictures, sounds, search tags, other printings. */
const NOT_PRINTED = [
  'altArt',
  'group',
  'hasToken',
  'hasFluff',
  'hasFluffImages',
  'fluff',
  'token',
  'tokenUrl',
  'tokenHref',
  'tokenCredit',
  'soundClip',
  'languageTags',
  'senseTags',
  'traitTags',
  'actionTags',
  'damageTags',
  'damageTagsLegendary',
  'damageTagsSpell',
  'miscTags',
  'conditionInflict',
  'conditionInflictLegendary',
  'conditionInflictSpell',
  'savingThrowForced',
  'savingThrowForcedLegendary',
  'savingThrowForcedSpell',
  'spellcastingTags',
  'attachedItems',
  'otherSources',
  'additionalSources',
  'reprintedAs',
  'referenceSources',
  'externalSources',
  'srd',
  'srd52',
  'basicRules',
  'basicRules2024',
  'freeRules2024',
  'isNamedCreature',
  'isNpc',
  'shortName',
  'alias',
  'familiar',
  'dragonCastingColor',
  'dragonAge',
  'legendaryGroup',
  'variant',
  'treasure',
  'foundryTokenScale',
  'sizeNote',
  'level',
  'sourceSub',
  '_versions',
  'footer',
  'summonedBySpell',
  'summonedBySpellLevel',
] as const

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

function readFeatures(fields: Fields, draft: Draft, pen: Scribe, unread: UnreadField[]) {
  const features = (key: string): Feature[] =>
    fields.list(key).map((item, index) => {
      const path = `${fields.path}.${key}[${index}]`
      if (!isRecord(item)) return featureFrom('', pen.entries(path, item))
      const { name, entries, ...rest } = item
      const inner = fieldsOf(rest, path, unread)
      inner.take('type')
      inner.setAside(['sort'])
      inner.reportTheRest()
      return featureFrom(pen.entries(`${path}.name`, name), pen.entries(`${path}.entries`, entries))
    })
  const { block } = draft
  block.traits = features('trait')
  block.actions = features('action')
  block.bonusActions = features('bonus')
  block.reactions = features('reaction')
  fields.list('spellcasting').forEach((item, index) => {
    const placed = spellcastingFeature(item, `${fields.path}.spellcasting[${index}]`, unread, pen)
    if (placed) block[placed.place].push(placed.feature)
    else fields.notUnderstood('spellcasting', item)
  })
  readGroups(fields, draft, pen, features)
}

function readGroups(fields: Fields, draft: Draft, pen: Scribe, features: (key: string) => Feature[]) {
  const group = (key: string, header: string): FeatureGroup | undefined => {
    const intro = pen.entries(header, fields.take(header))
    const list = features(key)
    return intro || list.length > 0 ? { ...(intro && { intro }), features: list } : undefined
  }
  const legendary = group('legendary', 'legendaryHeader')
  // The format leaves the count out when it is three.
  const uses = wholeNumber(fields.take('legendaryActions'), 99) ?? 3
  const usesInLair = wholeNumber(fields.take('legendaryActionsLair'), 99)
  if (legendary) {
    const read = withUses(legendary)
    const count = `Legendary Action Uses: ${uses}${usesInLair === undefined ? '' : ` (${usesInLair} in Lair)`}.`
    const intro = read.uses === undefined ? [count, legendary.intro].filter(Boolean).join('\n') : legendary.intro
    draft.merge({ legendaryActions: withUses({ ...legendary, ...(intro && { intro }) }) })
  }
  const mythic = group('mythic', 'mythicHeader')
  if (mythic) draft.merge({ mythicActions: mythic })
}
