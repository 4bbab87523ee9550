import { assessEncounter, isChallengeRating, type MonsterGroup, type Rules } from '@tomekeeper/xp'
import type { DifficultyView, EncounterParty } from './encounters.ts'

/** A row of an encounter, as far as its weight goes. */
export type Weighed = { cr: string | null; xp: number | null; xpInLair: number | null; count: number }

type Fight = { rules: Rules; party: readonly number[]; monsters: readonly Weighed[]; inLair: boolean }

/** Whether anybody knows what one of these is worth. */
export const hasWeight = ({ cr, xp }: Pick<Weighed, 'cr' | 'xp'>): boolean =>
  xp !== null || (cr !== null && isChallengeRating(cr))

/** A row as the xp library takes it; in its lair, a monster may be worth more. */
export function groupOf({ cr, xp, xpInLair, count }: Weighed, inLair: boolean): MonsterGroup {
  const printed = (inLair ? xpInLair : null) ?? xp
  const rating = cr !== null && isChallengeRating(cr) ? cr : '0'
  return { cr: rating, count, ...(printed !== null && { xp: printed }) }
}

/**
 * How hard an encounter is, by the same road in the browser and on the server. What has neither challenge nor XP weighs
 * nothing; null where nothing has a weight, or nobody would fight.
 */
export function difficultyOf({ rules, party, monsters, inLair }: Fight): DifficultyView | null {
  const groups = monsters.filter(hasWeight).map((row) => groupOf(row, inLair))
  if (groups.length === 0 || party.length === 0) return null
  const assessed =
    rules === '2014'
      ? assessEncounter({ rules, party, monsters: groups })
      : assessEncounter({ rules, party, monsters: groups })
  if (!assessed.ok) return null
  const { difficulty, totalXp, multiplier, adjustedXp, dailyBudget } = assessed
  return {
    rules,
    difficulty,
    totalXp,
    multiplier,
    adjustedXp,
    thresholds: Object.entries(assessed.thresholds).map(([name, xp]) => ({ name, xp })),
    dailyBudget: dailyBudget ?? null,
  }
}

/** The levels of those who fight: the campaign's players but the absent, some at another level, and the guests. */
export function levelsOf(
  members: readonly { id: string; role: 'dm' | 'player'; level: number }[],
  { absent, levels, guests }: EncounterParty,
): number[] {
  const changed = new Map(levels.map(({ memberId, level }) => [memberId, level]))
  const present = members.filter(({ id, role }) => role === 'player' && !absent.includes(id))
  return [...present.map(({ id, level }) => changed.get(id) ?? level), ...guests.map(({ level }) => level)]
}

/** "2 × Ogre, 4 × Goblin Warrior"; one of a kind goes without a number. */
export function summaryOf(rows: readonly { name: string; count: number }[]): string {
  const counts = new Map<string, number>()
  for (const { name, count } of rows) counts.set(name, (counts.get(name) ?? 0) + count)
  return [...counts].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ')
}
