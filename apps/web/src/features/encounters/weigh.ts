import { difficultyOf, groupOf, hasWeight, levelsOf } from '@tomekeeper/contracts/encounter-difficulty'
import type { DifficultyView } from '@tomekeeper/contracts/encounters'
import type { MemberView } from '@tomekeeper/contracts/members'
import { type MonsterGroup, whatIfOneMore } from '@tomekeeper/xp'
import type { Draft, DraftRow } from './draft.ts'

export type Rules = '2014' | '2024'

export type Weight = {
  rules: Rules
  party: readonly number[]
  /** The rows that can be weighed, as the xp library takes them. */
  groups: readonly MonsterGroup[]
  difficulty: DifficultyView | null
  /** Wave by wave, where there are several. */
  waves: readonly { wave: number; difficulty: DifficultyView | null }[]
  /** What one more of a row would make of the fight, by the row's key; only where it changes the word. */
  oneMore: ReadonlyMap<string, DifficultyView['difficulty']>
  unweighed: readonly DraftRow[]
}

/** Everything the builder says about difficulty, from the draft as it stands. */
export function weigh(
  draft: Draft,
  rules: Rules,
  members: readonly MemberView[],
  lairXp: ReadonlyMap<string, number>,
): Weight {
  const { inLair } = draft
  const rows = draft.rows.map((row) => ({ ...row, xpInLair: row.xpInLair ?? lairXp.get(row.locator) ?? null }))
  const party = levelsOf(members, draft.party)
  const weighed = rows.filter(hasWeight)
  const difficulty = difficultyOf({ rules, party, monsters: rows, inLair })
  const waves = [...Map.groupBy(rows, ({ wave }) => wave)].toSorted(([a], [b]) => a - b)
  return {
    rules,
    party,
    groups: weighed.map((row) => groupOf(row, inLair)),
    difficulty,
    waves:
      waves.length < 2
        ? []
        : waves.map(([wave, monsters]) => ({ wave, difficulty: difficultyOf({ rules, party, monsters, inLair }) })),
    oneMore: difficulty ? harderWithOneMore(rules, party, weighed, inLair) : new Map(),
    unweighed: draft.rows.filter((row) => !hasWeight(row)),
  }
}

function harderWithOneMore(rules: Rules, party: readonly number[], rows: readonly DraftRow[], inLair: boolean) {
  const answer = whatIfOneMore({ rules, party, monsters: rows.map((row) => groupOf(row, inLair)) })
  if (!answer.ok) return new Map<string, DifficultyView['difficulty']>()
  return new Map(
    answer.oneMore.flatMap(({ at, assessment, isHarder }) => {
      const row = rows[at]
      return row && isHarder ? [[row.key, assessment.difficulty] as const] : []
    }),
  )
}
