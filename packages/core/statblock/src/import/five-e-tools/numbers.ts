import { challengeRating, proficiencyByRating } from '../../challenge-rating.ts'
import { plainDice } from '../../phrases/hit-points.ts'
import type { ArmorClass, Challenge } from '../../stat-block.ts'
import { ABILITIES, type Ability, MOVEMENTS, type Movement } from '../../vocabulary.ts'
import type { Fields } from '../fields.ts'
import type { Draft } from '../imported.ts'
import { isRecord, type Json } from '../json.ts'
import { wholeNumber } from '../numbers.ts'
import type { Scribe } from './entries.ts'

/** Armor class: numbers, or records with where it comes from and when it holds (SB-3). */
export function readAc(fields: Fields, draft: Draft, pen: Scribe) {
  const armorClass = fields.list('ac').flatMap((item): ArmorClass[] => {
    const value = wholeNumber(isRecord(item) ? item.ac : item, 99)
    if (value === undefined) {
      fields.notUnderstood('ac', item)
      return []
    }
    if (!isRecord(item)) return [{ value }]
    const { ac: _, from, condition, braces: __, ...rest } = item
    if (Object.keys(rest).length > 0) fields.notUnderstood('ac', rest)
    const source = pen.entries('ac.from', from).replaceAll('\n', ', ')
    const when = pen.entries('ac.condition', condition)
    return [{ value, ...(source && { from: source }), ...(when && { when }) }]
  })
  draft.merge({ armorClass })
}

/** Hit points with their formula (SB-4). */
export function readHp(fields: Fields, draft: Draft) {
  const hp = fields.record('hp')
  if (!hp) return
  const average = wholeNumber(hp.number('average'))
  const formula = hp.text('formula')
  const dice = formula === undefined ? undefined : plainDice(formula.replace(/\s{0,9}([+-])\s{0,9}/, ' $1 '))
  if (formula && !dice) hp.notUnderstood('formula', formula)
  const special = hp.take('special')
  const flat = typeof special === 'string' && /^\d{1,5}$/.test(special) ? Number(special) : undefined
  if (special !== undefined && flat === undefined) hp.notUnderstood('special', special)
  hp.reportTheRest()
  const known = average ?? flat
  if (known !== undefined) draft.merge({ hitPoints: { average: known, ...(dice && { dice }) } })
}

/** Speeds, hovering and their conditions (SB-5). */
export function readSpeeds(fields: Fields, draft: Draft, pen: Scribe) {
  const value = fields.take('speed')
  if (typeof value === 'number') return draft.merge({ speeds: { walk: value } })
  if (!isRecord(value)) return value === undefined ? undefined : fields.notUnderstood('speed', value)

  const speeds: Partial<Record<Movement, number>> = {}
  const speedNotes: Partial<Record<Movement, string>> = {}
  let canHover = value.canHover === true
  for (const [mode, speed] of Object.entries(value)) {
    const movement = MOVEMENTS.find((known) => known === mode)
    const feet = speed === true ? speeds.walk : wholeNumber(isRecord(speed) ? speed.number : speed, 9999)
    if (mode === 'canHover') continue
    if (!movement || feet === undefined) {
      fields.notUnderstood(`speed.${mode}`, speed)
      continue
    }
    speeds[movement] = feet
    const note = isRecord(speed) ? pen.entries('speed', speed.condition).replace(/^\((.*)\)$/, '$1') : ''
    if (/^hover$/i.test(note)) canHover = true
    else if (note) speedNotes[movement] = note
  }
  draft.merge({ speeds, ...(canHover && { canHover }), ...(Object.keys(speedNotes).length > 0 && { speedNotes }) })
}

export function readScores(fields: Fields, draft: Draft) {
  const abilities: Partial<Record<Ability, number>> = {}
  for (const ability of ABILITIES) {
    const value = fields.take(ability)
    const score = wholeNumber(value, 99)
    if (score !== undefined) abilities[ability] = score
    else if (value !== undefined) fields.notUnderstood(ability, value)
  }
  draft.merge({ abilities })
}

/** Challenge as a rating or a record; XP only where the source gives it (SB-9). */
export function readCr(fields: Fields, draft: Draft) {
  const value = fields.take('cr')
  if (value === undefined) return
  const { cr, xp, xpLair, ...rest } = isRecord(value) ? value : ({ cr: value } as Record<string, Json>)
  const rating = typeof cr === 'string' || typeof cr === 'number' ? challengeRating(cr) : undefined
  if (!rating) return fields.notUnderstood('cr', value)

  const challenge: Challenge = { rating }
  if (wholeNumber(xp, 10_000_000) !== undefined) challenge.xp = xp as number
  if (wholeNumber(xpLair, 10_000_000) !== undefined) challenge.xpInLair = xpLair as number
  draft.merge({ challenge })
  for (const [key, other] of Object.entries(rest)) fields.notUnderstood(`cr.${key}`, other)
}

/** Initiative as a number, or as how often the proficiency bonus joins Dexterity (SB-10). */
export function readInitiativeField(fields: Fields, draft: Draft) {
  const value = fields.take('initiative')
  const given: Record<string, Json | undefined> = isRecord(value) ? value : { initiative: value }
  const times = wholeNumber(given.proficiency, 2)
  const { abilities, challenge } = draft.block
  const fromDexterity =
    times !== undefined && abilities.dex !== undefined && challenge
      ? Math.floor((abilities.dex - 10) / 2) + times * proficiencyByRating(challenge.rating)
      : undefined
  const bonus = wholeNumber(given.initiative, 99) ?? fromDexterity
  const advantage = isRecord(value) && value.advantageMode === 'adv'
  if (bonus !== undefined)
    draft.merge({ initiative: { bonus, score: 10 + bonus + (advantage ? 5 : 0), ...(advantage && { advantage }) } })
  else if (value !== undefined) fields.notUnderstood('initiative', value)
}
