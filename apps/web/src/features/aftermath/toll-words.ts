import type { FightFacts } from '@tomekeeper/contracts/combat'
import type { Toll } from '@tomekeeper/xp'
import { counted, formatNumber } from '../../lib/format.ts'
import { difficultyInWords, percent } from './aftermath-words.ts'

/** "High: 2,300 of 2,400 XP". */
export const onPaper = ({ difficulty, adjustedXp, budget }: FightFacts) =>
  `${difficultyInWords(difficulty)}: ${formatNumber(Math.round(adjustedXp))} of ${formatNumber(budget)} XP`

/** "52 % of the party’s hit points, 1 went down, nobody died, 5 rounds". */
export function asItWent({ toll, downs, deaths, rounds }: FightFacts) {
  const fallen = downs === 0 ? 'nobody went down' : `${downs} went down`
  const dead = deaths === 0 ? [] : [`${deaths} died`]
  return [`${percent(toll)} of the party’s hit points`, fallen, ...dead, counted(rounds, 'round')].join(', ')
}

/** "About 45 %, between 30 % and 60 %". */
export const inRange = ({ toll, low, high }: Toll) =>
  percent(low) === percent(high)
    ? percent(toll)
    : `About ${percent(toll)}, between ${percent(low)} and ${percent(high)}`

/** How a fight compares with what was to be expected. */
export function verdictOf(toll: number, expected: Toll) {
  if (toll > expected.high + 0.005) return 'Harder than expected.'
  if (toll < expected.low - 0.005) return 'Easier than expected.'
  return 'About as expected.'
}
