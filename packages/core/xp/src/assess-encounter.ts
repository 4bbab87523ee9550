import { dailyBudget2014 } from './adventuring-day.ts'
import { BUDGETS_2024, type Budgets2024, budgets2024 } from './budgets-2024.ts'
import { type MonsterGroup, type Tally, tally } from './monster-group.ts'
import { multiplier2014 } from './multiplier-2014.ts'
import { checkParty } from './party.ts'
import { refuse, type XpRefusal } from './refusal.ts'
import { RULES, type Rules } from './rules.ts'
import { THRESHOLDS_2014, type Thresholds2014, thresholds2014 } from './thresholds-2014.ts'

/** How hard a fight is in the words of 2014; the books have none below easy, so `trivial` is the community's (XP-5). */
export const DIFFICULTIES_2014 = ['none', 'trivial', ...THRESHOLDS_2014] as const

/** How hard a fight is in the words of 2024, and beyond them (XP-7). */
export const DIFFICULTIES_2024 = ['none', ...BUDGETS_2024, 'beyond_high'] as const

/** One of {@link DIFFICULTIES_2014}. */
export type Difficulty2014 = (typeof DIFFICULTIES_2014)[number]

/** One of {@link DIFFICULTIES_2024}. */
export type Difficulty2024 = (typeof DIFFICULTIES_2024)[number]

/** A fight and who fights it. */
export type Encounter<R extends Rules = Rules> = {
  rules: R
  party: readonly number[]
  monsters: readonly MonsterGroup[]
}

/** A fight measured by 2014. `adjustedXp` keeps its fractions and is never awarded. */
export type Assessment2014 = {
  ok: true
  totalXp: number
  multiplier: number
  adjustedXp: number
  thresholds: Thresholds2014
  difficulty: Difficulty2014
  dailyBudget: number
}

/** A fight measured by 2024: no multiplier, and `thresholds` are budgets, which are ceilings. */
export type Assessment2024 = {
  ok: true
  totalXp: number
  multiplier: 1
  adjustedXp: number
  thresholds: Budgets2024
  difficulty: Difficulty2024
  dailyBudget?: undefined
}

/** What {@link assessEncounter} answers for each edition. */
export type Assessment<R extends Rules = Rules> = R extends '2014' ? Assessment2014 : Assessment2024

/** Measures how hard a fight is for a party (XP-1 to XP-7), or says what in it makes no sense. */
export function assessEncounter(encounter: Encounter<'2014'>): Assessment2014 | XpRefusal
export function assessEncounter(encounter: Encounter<'2024'>): Assessment2024 | XpRefusal
export function assessEncounter(encounter: Encounter): Assessment | XpRefusal
export function assessEncounter({ rules, party, monsters }: Encounter): Assessment | XpRefusal {
  if (!RULES.includes(rules)) return refuse('unknown_rules', 'The rules are 2014 or 2024.')
  const refusal = checkParty(party)
  if (refusal) return refusal

  const tallied = tally(monsters)
  if ('refusal' in tallied) return tallied
  return rules === '2014' ? assess2014(party, tallied) : assess2024(party, tallied)
}

function assess2014(party: readonly number[], { count, xp }: Tally): Assessment2014 {
  const thresholds = thresholds2014(party)
  const multiplier = multiplier2014(count, party.length)
  const adjustedXp = xp * multiplier
  const isFight = count > 0 && party.length > 0
  const difficulty = isFight ? (reached(thresholds, adjustedXp) ?? 'trivial') : 'none'
  return { ok: true, totalXp: xp, multiplier, adjustedXp, thresholds, difficulty, dailyBudget: dailyBudget2014(party) }
}

/** Reaching a threshold exactly is reaching it (XP-5). */
const reached = (thresholds: Thresholds2014, adjustedXp: number) =>
  THRESHOLDS_2014.findLast((name) => adjustedXp >= thresholds[name])

function assess2024(party: readonly number[], { count, xp }: Tally): Assessment2024 {
  const thresholds = budgets2024(party)
  const isFight = count > 0 && party.length > 0
  const difficulty = isFight ? (affording(thresholds, xp) ?? 'beyond_high') : 'none'
  return { ok: true, totalXp: xp, multiplier: 1, adjustedXp: xp, thresholds, difficulty }
}

/** Spending a budget to the last point is still within it (XP-7). */
const affording = (budgets: Budgets2024, xp: number) => BUDGETS_2024.find((name) => xp <= budgets[name])
