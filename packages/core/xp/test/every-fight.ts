import { assessEncounter, type Candidate, type SuggestionRequest } from '../src/index.ts'

/** Every fight that a request allows, found by trying them all and asking only `assessEncounter`. */
export function everyFight(request: SuggestionRequest): Set<string> {
  const { rules, party, target, candidates, creatures = {} } = request
  const fights = new Set<string>()

  function visit(place: number, monsters: { candidate: Candidate; count: number }[], total: number) {
    if (total > (creatures.most ?? 15)) return
    const candidate = candidates[place]
    if (candidate) {
      for (const count of countsOf(candidate, request, (creatures.most ?? 15) - total))
        visit(place + 1, count > 0 ? [...monsters, { candidate, count }] : monsters, total + count)
      return
    }
    if (total < (creatures.least ?? 1) || !isAsAsked(monsters, request)) return

    const assessed = assessEncounter({
      rules,
      party,
      monsters: monsters.map((each) => ({ ...each.candidate, count: each.count })),
    })
    if (!assessed.ok || assessed.difficulty !== target) return
    if (assessed.difficulty === 'deadly' && assessed.adjustedXp >= 1.5 * assessed.thresholds.deadly) return
    const lines = monsters.map(({ candidate: { id }, count }) => `${count} ${id}`)
    fights.add(lines.sort().join(', '))
  }

  visit(0, [], 0)
  return fights
}

function countsOf(candidate: Candidate, { locked = [], environments }: SuggestionRequest, room: number): number[] {
  const lock = locked.find(({ id }) => id === candidate.id)
  if (lock?.count !== undefined) return [lock.count]
  const counts = Array.from({ length: Math.max(0, room) + 1 }, (_, count) => count)
  if (lock) return counts.slice(1)

  const isAllowed = !environments || environments.some((each) => candidate.environments?.includes(each))
  return isAllowed && candidate.xp !== 0 ? counts : [0]
}

function isAsAsked(
  monsters: { candidate: Candidate }[],
  { locked = [], kinds = 3, roles = [] }: SuggestionRequest,
): boolean {
  const added = monsters.filter(({ candidate }) => !locked.some(({ id }) => id === candidate.id))
  const filled = roles.every((role) => monsters.some(({ candidate }) => candidate.roles?.includes(role)))
  return filled && added.length <= kinds
}
