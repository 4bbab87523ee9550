import { xpOfOne } from '../monster-group.ts'
import { refuse, type XpRefusal } from '../refusal.ts'
import { type Candidate, MOST_CREATURES, type SuggestionRequest } from './request.ts'

/** A candidate with what it is worth and the asked-for roles it fills, one bit each. */
export type Rostered = { candidate: Candidate; xp: number; roles: number }

/** Candidates sorted out: those the DM insists on, and those free to be added. */
export type Roster = {
  fixed: { monster: Rostered; count: number }[]
  open: Rostered[]
  free: Rostered[]
}

/** Looks every candidate over once: worth, roles, environment, lock (XP-14). */
export function rosterFor(request: SuggestionRequest): Roster | XpRefusal {
  const { candidates, locked = [], roles = [], environments } = request
  const byId = new Map<string, Rostered>()
  for (const [at, candidate] of candidates.entries()) {
    const xp = xpOfOne(candidate, at)
    if (typeof xp !== 'number') return xp
    if (byId.has(candidate.id))
      return refuse('duplicate_candidate', `“${candidate.id}” stands in the list of candidates twice.`, at)
    byId.set(candidate.id, { candidate, xp, roles: rolesFilled(candidate, roles) })
  }

  const fixed: Roster['fixed'] = []
  const open: Rostered[] = []
  for (const [at, { id, count }] of locked.entries()) {
    const monster = byId.get(id)
    if (!monster) return refuse('unknown_candidate', `“${id}” is locked, but it is no candidate or locked twice.`, at)
    const refusal = checkCount(count, at)
    if (refusal) return refusal

    byId.delete(id)
    if (count === undefined) open.push(monster)
    else if (count > 0) fixed.push({ monster, count })
  }
  if (fixed.reduce((sum, { count }) => sum + count, open.length) > MOST_CREATURES)
    return refuse('bad_limit', `Lock at most ${MOST_CREATURES} monsters.`)
  return { fixed, open, free: [...byId.values()].filter((monster) => mayBeAdded(monster, environments)) }
}

function rolesFilled(candidate: Candidate, roles: readonly string[]): number {
  return roles.reduce((bits, role, i) => (candidate.roles?.includes(role) ? bits | (1 << i) : bits), 0)
}

function checkCount(count: number | undefined, at: number): XpRefusal | undefined {
  if (count === undefined) return undefined
  if (count < 0) return refuse('negative_count', 'A count cannot be below 0.', at)
  return Number.isSafeInteger(count) ? undefined : refuse('count_not_whole', 'A count is a whole number.', at)
}

/** A monster worth nothing threatens nobody, and would only stretch the 2014 multiplier. */
function mayBeAdded({ xp, candidate }: Rostered, environments: readonly string[] | undefined): boolean {
  if (xp === 0) return false
  return !environments || environments.some((environment) => candidate.environments?.includes(environment))
}
