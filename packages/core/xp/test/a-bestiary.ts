import { type Candidate, CHALLENGE_RATINGS } from '../src/index.ts'

const ENVIRONMENTS = ['forest', 'swamp', 'underdark', 'coast']
const ROLES = ['leader', 'brute', 'minion']

/** A bestiary of any size, challenge ratings spread as in print: many weak monsters, few mighty ones. */
export const aBestiary = (size: number): Candidate[] =>
  Array.from({ length: size }, (_, i) => ({
    id: `monster-${i}`,
    cr: CHALLENGE_RATINGS[Math.floor(CHALLENGE_RATINGS.length * ((i * 0.618034) % 1) ** 1.7)] ?? '0',
    environments: ENVIRONMENTS.filter((_, place) => (i + place) % 3 === 0),
    roles: ROLES.filter((_, place) => (i + place) % 4 === 0),
  }))
