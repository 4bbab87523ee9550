import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { groupOf, hasWeight } from '@tomekeeper/contracts/encounter-difficulty'
import { countsThatFit } from '@tomekeeper/xp'
import type { Target } from './encounter-words.ts'
import type { Weight } from './weigh.ts'

export type Fit = { card: MonsterCard; counts: readonly number[] }

const MOST_TRIED = 20

/**
 * Which monsters, and how many of one of them, would make the fight exactly that hard beside what is in it. Thousands of
 * monsters share a few dozen values, and each value is tried once.
 */
export function whatFits(cards: readonly MonsterCard[], target: Target, { rules, party, groups }: Weight): Fit[] {
  const tried = new Map<string, readonly number[]>()
  return cards.flatMap((card) => {
    if (!hasWeight(card)) return []
    const { cr, xp } = groupOf({ ...card, xpInLair: null, count: 1 }, false)
    const value = `${cr}:${xp}`
    let counts = tried.get(value)
    if (!counts) {
      const answer = countsThatFit({ rules, party, target, cr, xp, others: groups, most: MOST_TRIED })
      counts = answer.ok ? answer.counts : []
      tried.set(value, counts)
    }
    return counts.length > 0 ? [{ card, counts }] : []
  })
}

/** "1–3", "2, 5–7" */
export function inRanges(counts: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const count of counts) {
    const last = ranges.at(-1)
    if (last && last[1] === count - 1) last[1] = count
    else ranges.push([count, count])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
