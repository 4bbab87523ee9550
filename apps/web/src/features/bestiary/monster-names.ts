import type { MonsterCard } from '@tomekeeper/contracts/bestiary'

/** "Déva" and "deva" are one name. */
export const folded = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[’']/g, '')

const known = new WeakMap<MonsterCard, { name: string; words: string[] }>()

/** Folding two thousand names takes longer than searching them: each is folded once. */
function namesOf(card: MonsterCard) {
  const before = known.get(card)
  if (before) return before
  const name = folded(card.name)
  const now = { name, words: name.split(/[^\p{L}\p{N}]+/u) }
  known.set(card, now)
  return now
}

/** How well a name answers what was typed: 0 not at all, 3 when it begins with it. Every word typed must be met. */
export function nameMatch(card: MonsterCard, sought: string): 0 | 1 | 2 | 3 {
  const { name, words } = namesOf(card)
  if (name.startsWith(sought)) return 3
  const parts = sought.split(/\s+/)
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 2
  return parts.every((part) => name.includes(part)) ? 1 : 0
}

const alphabet = new Intl.Collator('en', { sensitivity: 'base', numeric: true })
export const byName = (one: MonsterCard, other: MonsterCard) => alphabet.compare(one.name, other.name)

/** The monsters whose names answer, best first. */
export function findByName(cards: readonly MonsterCard[], typed: string, most = Infinity): MonsterCard[] {
  const sought = folded(typed.trim())
  const found = cards.map((card) => ({ card, match: sought === '' ? 1 : nameMatch(card, sought) }))
  return found
    .filter(({ match }) => match > 0)
    .sort((one, other) => other.match - one.match || byName(one.card, other.card))
    .slice(0, most)
    .map(({ card }) => card)
}
