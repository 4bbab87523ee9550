import { assessEncounter, type Difficulty2014, type Difficulty2024 } from './assess-encounter.ts'
import type { MonsterGroup } from './monster-group.ts'
import { refuse, type XpRefusal } from './refusal.ts'
import type { Rules } from './rules.ts'

/** Which monster, beside which others, should make a fight of which difficulty. `most` (100) is the highest count tried. */
export type CountsQuestion = {
  rules: Rules
  party: readonly number[]
  target: Difficulty2014 | Difficulty2024
  cr: string
  xp?: number
  others?: readonly MonsterGroup[]
  most?: number
}

/** How many of a monster make a fight exactly as hard as asked (XP-12); an empty list when no count does. */
export function countsThatFit({
  rules,
  party,
  target,
  cr,
  xp,
  others = [],
  most = 100,
}: CountsQuestion): { ok: true; counts: number[] } | XpRefusal {
  if (!(Number.isInteger(most) && most >= 1 && most <= 1_000))
    return refuse('bad_limit', 'Ask for counts up to a number from 1 to 1,000.')

  const counts: number[] = []
  for (let count = 1; count <= most; count++) {
    const assessed = assessEncounter({ rules, party, monsters: [...others, { cr, count, xp }] })
    if (!assessed.ok) return assessed
    if (assessed.difficulty === target) counts.push(count)
  }
  return { ok: true, counts }
}
