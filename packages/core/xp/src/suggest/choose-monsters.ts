import type { KeptShape } from './keep-best.ts'
import type { SuggestedGroup } from './request.ts'
import type { Rostered } from './roster.ts'
import { seededRank } from './seeded-order.ts'
import type { Worth } from './worths.ts'

/** What choosing goes by, from one suggestion to the next. */
export type Choosing = {
  seed: string | number
  worths: readonly Worth[]
  kinds: number
  /** How often each monster has been chosen so far; the fresh ones go first. */
  timesChosen: Map<string, number>
}

/** Gives a shape its monsters: seeded, fresh ones first, and at home in the same places as those already there. */
export function chooseMonsters(shape: KeptShape, present: readonly Rostered[], choosing: Choosing): SuggestedGroup[] {
  const company = [...present]
  const groups: SuggestedGroup[] = []
  let kindsToSpare = choosing.kinds - shape.worths.length

  for (const [i, place] of shape.worths.entries()) {
    const { monsters = [] } = choosing.worths[place] ?? {}
    const count = shape.counts[i] ?? 0
    const [first, second] = inOrder(monsters, company, choosing, groups.length)
    if (!first) continue

    // Two kinds of equal worth weigh the same as one, so splitting a group changes its colour and nothing else.
    const splits = second && kindsToSpare > 0 && count > 2 && seededRank(choosing.seed, 'split', first.candidate.id) % 2
    const shares = splits
      ? [
          { monster: first, count: Math.ceil(count / 2) },
          { monster: second, count: Math.floor(count / 2) },
        ]
      : [{ monster: first, count }]
    kindsToSpare -= shares.length - 1
    for (const { monster, count: share } of shares) {
      company.push(monster)
      choosing.timesChosen.set(monster.candidate.id, (choosing.timesChosen.get(monster.candidate.id) ?? 0) + 1)
      groups.push(groupOf(monster, share, false))
    }
  }
  return groups
}

/** Some monsters of one kind, as suggestions show them. */
export const groupOf = ({ candidate, xp }: Rostered, count: number, isLocked: boolean): SuggestedGroup => ({
  id: candidate.id,
  cr: candidate.cr,
  xp,
  count,
  isLocked,
})

function inOrder(
  monsters: readonly Rostered[],
  company: readonly Rostered[],
  { seed, timesChosen }: Choosing,
  turn: number,
) {
  return monsters
    .map((monster) => ({
      monster,
      used: timesChosen.get(monster.candidate.id) ?? 0,
      strangers: company.filter((other) => !shareAHome(monster, other)).length,
      rank: seededRank(seed, turn, monster.candidate.id),
    }))
    .sort((a, b) => a.strangers - b.strangers || a.used - b.used || a.rank - b.rank)
    .map(({ monster }) => monster)
}

/** A monster without environments is at home anywhere. */
function shareAHome({ candidate: a }: Rostered, { candidate: b }: Rostered): boolean {
  if (!a.environments?.length || !b.environments?.length) return true
  return a.environments.some((environment) => b.environments?.includes(environment))
}
