import type { CombatCard } from '@tomekeeper/contracts/combat'
import { fightTitle } from '../../lib/fight/fight-title.ts'

type Phase = CombatCard['phase']

export const PHASE_WORDS = {
  running: { label: 'On now', tone: 'ember' },
  preparing: { label: 'Being prepared', tone: 'note' },
  ended: { label: 'Over', tone: 'plain' },
} as const satisfies Record<Phase, object>

const FIRST: readonly Phase[] = ['running', 'preparing', 'ended']

/** What is on comes first, then what is being prepared, then the past; the latest first in each. */
export const latestFirst = (fights: readonly CombatCard[]) =>
  fights.toSorted(
    (one, other) =>
      FIRST.indexOf(one.phase) - FIRST.indexOf(other.phase) || other.createdAt.localeCompare(one.createdAt),
  )

/** The fight that is on, or about to be: where a player wants to be. */
export function currentFight(fights: readonly CombatCard[]) {
  const [first] = latestFirst(fights)
  return first && first.phase !== 'ended' ? first : undefined
}

/** As its reader knows it: a fight without a name goes by its encounter's for the DM, for everybody else by its day. */
export const calledBy = (fight: CombatCard) => fight.title || fight.dm?.encounterName || fightTitle(fight)
