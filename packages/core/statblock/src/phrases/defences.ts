import type { DamageDefence } from '../stat-block.ts'
import { CONDITIONS, type Condition, DAMAGE_TYPES, type DamageType } from '../vocabulary.ts'
import { capitalised } from './line-reading.ts'
import { splitOutside } from './split-outside.ts'

const LIST_WORDS = new Set(['and', 'or', '', 'damage'])

const damageTypeNamed = (word: string): DamageType | undefined =>
  DAMAGE_TYPES.find((type) => type === word.toLowerCase())

export const conditionNamed = (word: string): Condition | undefined =>
  CONDITIONS.find((condition) => condition === word.trim().toLowerCase())

/**
 * Reads "cold, fire; slashing from nonmagical attacks" (SB-8): types up to a semicolon share one defence, and the first
 * word that is no damage type begins the note that limits them.
 */
export function readDamageDefences(text: string): DamageDefence[] {
  const defences: DamageDefence[] = []
  for (const clause of splitOutside(text, ';')) {
    const { types, rest } = leadingTypes(clause)
    const plain = rest ? undefined : defences.find(({ note }) => note === undefined)
    if (plain) plain.types = [...new Set([...plain.types, ...types])]
    else if (types.length > 0 || rest) defences.push({ types, ...(rest && { note: rest }) })
  }
  return defences
}

function leadingTypes(clause: string): { types: DamageType[]; rest: string } {
  const types: DamageType[] = []
  const words = /([A-Za-z]{0,20})([\s,]{0,5})/y
  let at = 0
  for (;;) {
    words.lastIndex = at
    const [matched = '', word = ''] = words.exec(clause) ?? []
    const type = damageTypeNamed(word)
    if (!matched || (!type && !LIST_WORDS.has(word.toLowerCase()))) break
    if (type && !types.includes(type)) types.push(type)
    at += matched.length
  }
  return { types, rest: types.length > 0 ? clause.slice(at).trim() : clause }
}

/** Reads "charmed, exhaustion"; what holds only sometimes is kept as a note, not as an immunity (SB-8). */
export function readConditionImmunities(text: string): { conditions: Condition[]; rest: string[] } {
  const conditions: Condition[] = []
  const rest: string[] = []
  for (const part of splitOutside(text, ',;')) {
    const condition = conditionNamed(part.replace(/^and /, ''))
    if (!condition) rest.push(part)
    else if (!conditions.includes(condition)) conditions.push(condition)
  }
  return { conditions, rest }
}

/** Reads the 2024 line "Cold, Fire; Charmed, Exhaustion", damage before conditions (SB-8). */
export function readImmunities(text: string) {
  const damageImmunities: DamageDefence[] = []
  const conditionImmunities: Condition[] = []
  const notes: string[] = []

  for (const clause of splitOutside(text, ';')) {
    const first = splitOutside(clause, ',')[0] ?? ''
    if (!CONDITIONS.some((condition) => first.toLowerCase().startsWith(condition))) {
      damageImmunities.push(...readDamageDefences(clause))
      continue
    }
    const { conditions, rest } = readConditionImmunities(clause)
    conditionImmunities.push(...conditions)
    notes.push(...rest)
  }
  return {
    damageImmunities,
    conditionImmunities,
    ...(notes.length > 0 && { conditionNote: notes.join(', ') }),
  }
}

/** Defences, those with a note of their own apart: "cold; piercing from nonmagical attacks" (SB-8). */
export const printDefences = (defences: DamageDefence[], modern: boolean): string =>
  defences
    .map(({ types, note }) => [types.map(modern ? capitalised : String).join(', '), note].filter(Boolean).join(' '))
    .join('; ')

/** Condition immunities, with what holds only sometimes at the end (SB-8). */
export const printConditions = (conditions: Condition[], note: string | undefined, modern: boolean): string =>
  [...conditions.map(modern ? capitalised : String), ...(note ? [note] : [])].join(', ')
