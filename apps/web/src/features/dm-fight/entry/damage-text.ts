import type { DamagePart, Order } from '@tomekeeper/combat'
import { roll } from '@tomekeeper/dice'
import { readEntry, type Term } from './quick-entry.ts'

/** Damage as it is typed: its terms, or what is unclear. */
export function damageIn(text: string): { terms: readonly Term[] } | { why: string } {
  const entry = readEntry(text)
  if (entry?.kind === 'damage') return { terms: entry.terms }
  return { why: entry?.kind === 'unclear' ? entry.why : 'Say how much: 12 fire.' }
}

export const isRolled = (terms: readonly Term[]) => terms.some(({ dice }) => dice.includes('d'))

type Parts = {
  parts: readonly DamagePart[]
  /** The same with every die fallen: "11 fire + 3". */
  text: string
  /** For the log: what was rolled, and how it fell. */
  rolls: readonly Order[]
}

/** Terms as damage, their dice rolled. */
export function partsOf(terms: readonly Term[], random: () => number): Parts {
  const rolled = terms.map(({ dice, type }) => {
    const result = roll(dice, random)
    // never refused: `readEntry` lets through only what the dice know, and at most seven digits of it
    return { dice, type, amount: result.ok ? Math.max(0, result.total) : 0, detail: result.ok ? result.text : '' }
  })
  return {
    parts: rolled.map(({ amount, type }) => ({ amount, type })),
    text: rolled.map(({ amount, type }) => (type === 'untyped' ? `${amount}` : `${amount} ${type}`)).join(' + '),
    rolls: rolled
      .filter(({ dice }) => dice.includes('d'))
      .map(({ dice, type, amount, detail }) => ({
        type: 'record_roll',
        label: type === 'untyped' ? dice : `${dice} ${type}`,
        total: amount,
        detail: detail.slice(0, 500),
        audience: 'dm',
      })),
  }
}

let remembered: readonly DamagePart[] | null = null

/** The damage dealt before, for "half" and "same". */
export const lastDamage = () => remembered
export const rememberDamage = (parts: readonly DamagePart[]) => {
  remembered = parts
}
