import { type Draft, countIn } from './draft.ts'
import { type Target, TARGETS_OF } from './encounter-words.ts'
import type { Rules } from './weigh.ts'

/** What a DM asks of a suggested fight. */
export type Wishes = {
  target: Target
  theme: string
  type: string
  environment: string
  least: number
  most: number
  /** Build around what is in the encounter already. */
  keep: boolean
  withModel: boolean
  seed: number
}

export const MOST_CREATURES = 60
const MOST_LOCKED = 10

export const firstWishes = (rules: Rules, draft: Draft): Wishes => ({
  target: TARGETS_OF[rules][1] ?? 'moderate',
  theme: '',
  type: '',
  environment: '',
  least: 1,
  most: Math.min(MOST_CREATURES, Math.max(10, countIn(draft.rows) + 6)),
  keep: draft.rows.length > 0,
  withModel: false,
  seed: 0,
})

/** As the server is asked. */
export const wishedFor = (campaignId: string, wishes: Wishes, draft: Draft) => ({
  campaignId,
  target: wishes.target,
  party: draft.party,
  theme: wishes.theme,
  types: wishes.type ? [wishes.type] : [],
  environments: wishes.environment ? [wishes.environment] : [],
  leastCreatures: Math.min(wishes.least, wishes.most),
  mostCreatures: wishes.most,
  locked: wishes.keep
    ? draft.rows
        .slice(0, MOST_LOCKED)
        .map(({ locator, count }) => ({ locator, count: Math.min(MOST_CREATURES, count) }))
    : [],
  seed: wishes.seed,
  withModel: wishes.withModel,
})
