import { CONDITIONS, type Condition, DAMAGE_TYPES, type DamageKind, LIMITS } from '@tomekeeper/combat'

/** Dice or a number, and the type it lands as. */
export type Term = { dice: string; type: DamageKind }

/** What a line of quick entry means. */
export type Entry =
  | { kind: 'damage'; terms: Term[]; halved: boolean; critical: boolean; magical: boolean }
  | { kind: 'again'; halved: boolean }
  | { kind: 'heal'; dice: string }
  | { kind: 'temp'; dice: string }
  | { kind: 'condition'; condition: Condition; count: number | null }
  | { kind: 'end_condition'; condition: Condition }
  | { kind: 'concentration'; name: string }
  | { kind: 'set'; what: 'hp' | 'maxHp' | 'ac' | 'initiative'; value: number }
  | { kind: 'unclear'; why: string }

const AMOUNT = /^(?:\d{1,7}|\d{0,3}d\d{1,4})$/
const SET = { hp: 'hp', max: 'maxHp', ac: 'ac', init: 'initiative', initiative: 'initiative' } as const
const unclear = (why: string): Entry => ({ kind: 'unclear', why })

/** Reads "12 fire", "half", "7 cold + 3", "2d6+3 fire", "+7", "t5", "poisoned 2", "-prone". Empty is nothing yet. */
export function readEntry(text: string): Entry | null {
  const line = text.trim().toLowerCase()
  if (line === '') return null
  if (line === 'half' || line === 'again' || line === 'same') return { kind: 'again', halved: line === 'half' }

  const heal = /^(?:\+|heal\s+)\s*(.+)$/.exec(line)?.[1]
  if (heal) return isDice(heal) ? { kind: 'heal', dice: heal } : unclear('Say how many hit points: +7, or +2d4+2.')
  const temp = /^t(?:emp)?\s*(\d.*)$/.exec(line)?.[1]
  if (temp) return isDice(temp) ? { kind: 'temp', dice: temp } : unclear('Say how many temporary hit points: t5.')
  const concentration = /^conc(?:entrat\w*)?(?:\s+on)?\s+(.+)$/.exec(
    text.trim().replace(/^\w/, (letter) => letter.toLowerCase()),
  )?.[1]
  if (concentration) return { kind: 'concentration', name: concentration.slice(0, LIMITS.name) }
  const set = /^(hp|max|ac|init|initiative)\s+(-?\d{1,7})$/.exec(line)
  if (set) return { kind: 'set', what: SET[set[1] as keyof typeof SET], value: Number(set[2]) }

  return /^[\dd(]*\d/.test(line) ? damageIn(line) : conditionIn(line)
}

/** Numbers and dice; a type closes what stands before it, so "2d6+3 fire" is all fire and "7 cold + 3" is not. */
function damageIn(line: string): Entry {
  const terms: Term[] = []
  let open: string[] = []
  let entry = { halved: false, critical: false, magical: false }
  const close = (type: DamageKind) => {
    if (open.length > 0) terms.push({ dice: open.join('+'), type })
    open = []
  }
  for (const word of line.split(/[\s+,&]+/).filter(Boolean)) {
    if (AMOUNT.test(word)) open.push(word)
    else if (word === 'half') entry = { ...entry, halved: true }
    else if (word === 'crit' || word === 'critical') entry = { ...entry, critical: true }
    else if (word === 'magic' || word === 'magical') entry = { ...entry, magical: true }
    else if (word !== 'damage' && word !== 'and') {
      const type = theOne(DAMAGE_TYPES, word)
      if (!type) return unclear(`“${word}” is no damage type.`)
      if (open.length === 0) return unclear(`How much ${type}? Write the number first: 12 ${type}.`)
      close(type)
    }
  }
  close('untyped')
  return terms.length > 0 ? { kind: 'damage', terms, ...entry } : unclear('Say how much: 12 fire.')
}

function conditionIn(line: string): Entry {
  const [, ends, word = '', count] = /^(-|no\s+|end\s+)?([a-z]+)(?:\s+(\d{1,5}))?$/.exec(line) ?? []
  const condition = word.length >= 3 ? theOne(CONDITIONS, word) : undefined
  if (!condition) return unclear('Write an amount (12 fire, +7, t5) or a condition (poisoned 2, -prone).')
  return ends
    ? { kind: 'end_condition', condition }
    : { kind: 'condition', condition, count: count ? Number(count) : null }
}

/** The only word that begins this way. */
function theOne<Word extends string>(words: readonly Word[], beginning: string): Word | undefined {
  const found = words.filter((word) => word.startsWith(beginning))
  return found.length === 1 || found.some((word) => word === beginning) ? found[0] : undefined
}

const isDice = (text: string) =>
  text
    .replaceAll(/\s/g, '')
    .split('+')
    .every((term) => AMOUNT.test(term))
