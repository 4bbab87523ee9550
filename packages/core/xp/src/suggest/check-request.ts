import { checkParty } from '../party.ts'
import { refuse, type XpRefusal } from '../refusal.ts'
import { RULES } from '../rules.ts'
import { MOST_CREATURES, type SuggestionRequest, TARGETS_2014, TARGETS_2024 } from './request.ts'

/** Refuses a request that makes no sense, before its candidates are looked at. */
export function checkRequest({ rules, party, target, max = 5, creatures, kinds = 3, roles = [] }: SuggestionRequest) {
  if (!RULES.includes(rules)) return refuse('unknown_rules', 'The rules are 2014 or 2024.')
  if (party.length === 0) return refuse('empty_party', 'A fight is measured against a party; add somebody first.')
  const refusal = checkParty(party)
  if (refusal) return refusal

  const targets: readonly string[] = rules === '2014' ? TARGETS_2014 : TARGETS_2024
  if (!targets.includes(target)) return refuse('unknown_target', `Aim for one of: ${targets.join(', ')}.`)
  return (
    wholeWithin('Suggestions', max, 1, 50) ??
    wholeWithin('Kinds of monsters', kinds, 0, 5) ??
    wholeWithin('Roles', roles.length, 0, 8) ??
    wholeWithin('The least number of monsters', creatures?.least ?? 1, 0, MOST_CREATURES) ??
    wholeWithin('The greatest number of monsters', creatures?.most ?? 1, 1, MOST_CREATURES)
  )
}

function wholeWithin(what: string, value: number, least: number, most: number): XpRefusal | undefined {
  if (Number.isInteger(value) && value >= least && value <= most) return undefined
  return refuse('bad_limit', `${what}: choose a whole number from ${least} to ${most}.`)
}
