import { readConditionImmunities, readDamageDefences } from '../../phrases/defences.ts'
import { readKind } from '../../phrases/type-line.ts'
import { splitAtCommas } from '../../phrases/split-outside.ts'
import { MOVEMENTS, type Movement, SIZES, SKILLS, type Skill } from '../../vocabulary.ts'
import type { Fields } from '../fields.ts'
import type { Draft } from '../imported.ts'
import { isRecord } from '../json.ts'
import { bonusNumber, wholeNumber } from '../numbers.ts'

type KindTexts = { size?: string | undefined; type?: string | undefined; tags?: string | undefined }

export function readKindTexts(fields: Fields, draft: Draft, { size, type, tags }: KindTexts) {
  const known = SIZES.filter((name) => size?.toLowerCase().includes(name))
  if (size && known.length === 0) fields.notUnderstood('size', size)
  const alignment = fields.text('alignment')?.toLowerCase()
  draft.merge({ sizes: known, ...(type && readKind(type)), ...(alignment && { alignment }) })
  if (tags) draft.merge({ tags: splitAtCommas(tags.toLowerCase()) })
}

/** Speeds as a record; v2 adds a unit, and zero where there is none. */
export function readSpeedRecord(fields: Fields, draft: Draft, key: string) {
  const record = fields.record(key)
  if (!record) return
  const speeds: Partial<Record<Movement, number>> = {}
  for (const mode of MOVEMENTS) {
    const feet = wholeNumber(record.take(mode), 9999)
    if (feet !== undefined && (feet > 0 || mode === 'walk')) speeds[mode] = feet
  }
  const canHover = record.take('hover') === true
  const note = record.text('notes')
  draft.merge({ speeds, ...(canHover && { canHover }), ...(note && { speedNotes: { walk: note } }) })
  const unit = record.text('unit')
  if (unit && unit !== 'feet') record.notUnderstood('unit', unit)
  // The rules let everyone crawl; no block prints it.
  record.setAside(['crawl'])
  record.reportTheRest()
}

export function readSkillRecord(fields: Fields, draft: Draft, key: string) {
  const value = fields.take(key)
  if (!isRecord(value)) return
  const skills: Partial<Record<Skill, number>> = {}
  for (const [name, bonus] of Object.entries(value)) {
    const skill = SKILLS.find((known) => known === name.toLowerCase().replaceAll('_', ' '))
    const number = bonusNumber(bonus)
    if (skill && number !== undefined) skills[skill] = number
    else fields.notUnderstood(`${key}.${name}`, bonus)
  }
  draft.merge({ skills })
}

/** Four texts such as "cold, fire; slashing from nonmagical attacks", under names that end in `suffix`. */
export function readDefenceTexts(draft: Draft, textOf: (key: string) => string | undefined, suffix: string) {
  const defences = (key: string) => readDamageDefences(textOf(`${key}${suffix}`) ?? '')
  const { conditions, rest } = readConditionImmunities(textOf(`condition_immunities${suffix}`) ?? '')
  draft.merge({
    damageVulnerabilities: defences('damage_vulnerabilities'),
    damageResistances: defences('damage_resistances'),
    damageImmunities: defences('damage_immunities'),
    conditionImmunities: conditions,
    ...(rest.length > 0 && { conditionNote: rest.join(', ') }),
  })
}
