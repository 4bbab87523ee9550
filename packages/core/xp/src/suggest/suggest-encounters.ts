import { assessEncounter } from '../assess-encounter.ts'
import { refuse, type XpRefusal } from '../refusal.ts'
import { bandFor } from './band.ts'
import { checkRequest } from './check-request.ts'
import { type Choosing, chooseMonsters, groupOf } from './choose-monsters.ts'
import { allWanted, eachShape, type Search } from './each-shape.ts'
import { type KeptShape, keepBest } from './keep-best.ts'
import { preferenceFor } from './preference.ts'
import type { Suggestion, SuggestionRequest, Suggestions } from './request.ts'
import { type Roster, rosterFor } from './roster.ts'
import { seededRank } from './seeded-order.ts'
import { varied } from './varied.ts'
import { type Worth, worthsOf } from './worths.ts'

/** Steps before a search is cut short; printed bestiaries stay far below, a thousand house prices may not. */
const STEPS = 400_000

/** Monsters in a suggestion unless the request or its locks say otherwise. */
const USUAL_MOST = 15

/**
 * Proposes different fights that hit a target exactly: in 2014 within its band, in 2024 within its budget and above the
 * budget below (XP-13), honouring locks, counts, environments and roles (XP-14). The same seed, the same fights.
 */
export function suggestEncounters(request: SuggestionRequest): Suggestions | XpRefusal {
  const refusal = checkRequest(request)
  if (refusal) return refusal
  const roster = rosterFor(request)
  if ('refusal' in roster) return roster

  const worths = worthsOf(roster.free)
  const search = searchFor(request, roster, worths)
  if (search.base.xp > (search.band.most[search.base.count] ?? Number.POSITIVE_INFINITY))
    return refuse('locked_over_target', 'The locked monsters alone are harder than that.')

  const { max = 5, seed, kinds = 3 } = request
  const wanted = allWanted(search)
  const luck = seededRank(seed)
  const best = keepBest(max, luck, preferenceFor(request, search.band.aim, worths, luck), wanted)
  const isExhaustive = eachShape(search, best.offer, wanted)

  const choosing: Choosing = { seed, worths, kinds, timesChosen: new Map() }
  const suggestions = varied(best.best(), max).map((shape) => suggestionFrom(shape, request, roster, choosing))
  return suggestions.length > 0 ? { ok: true, suggestions, isExhaustive } : nothingFits(isExhaustive)
}

function searchFor(
  { rules, party, target, creatures, kinds = 3, roles = [], seed }: SuggestionRequest,
  roster: Roster,
  worths: readonly Worth[],
): Search {
  const base = { count: 0, xp: 0, roles: 0 }
  for (const { monster, count } of roster.fixed) {
    base.count += count
    base.xp += count * monster.xp
    base.roles |= monster.roles
  }
  for (const monster of roster.open) base.roles |= monster.roles

  const most = creatures?.most ?? Math.max(USUAL_MOST, base.count + roster.open.length)
  return {
    worths,
    open: roster.open,
    base,
    band: bandFor(rules, party, target, most),
    rolesWanted: (1 << roles.length) - 1,
    creatures: { least: creatures?.least ?? 1, most },
    kinds,
    start: worths.length > 0 ? seededRank(seed, 'start') % worths.length : 0,
    steps: STEPS,
  }
}

function suggestionFrom(
  shape: KeptShape,
  { rules, party }: SuggestionRequest,
  { fixed, open }: Roster,
  choosing: Choosing,
): Suggestion {
  const locked = [
    ...fixed.map(({ monster, count }) => groupOf(monster, count, true)),
    ...open.map((monster, i) => groupOf(monster, shape.openCounts[i] ?? 0, true)),
  ]
  const present = [...fixed.map(({ monster }) => monster), ...open]
  const monsters = [...locked, ...chooseMonsters(shape, present, choosing)]

  const assessment = assessEncounter({ rules, party, monsters })
  if (!assessment.ok) throw new Error(assessment.message)
  return { monsters, assessment }
}

const nothingFits = (isExhaustive: boolean): XpRefusal =>
  isExhaustive
    ? refuse('nothing_fits', 'No set of these monsters makes such a fight for this party.')
    : refuse('search_too_large', 'Too many monsters of different worth to try them all; narrow the choice.')
