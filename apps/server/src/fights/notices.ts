import type { Combat, Fight, FightEvent } from '@tomekeeper/combat'
import type { Notice, SignalFor } from '../events/bell.ts'
import type { KnownFight } from './known-fights.ts'
import { type AtTheTable, differs, perceive, type Perceived, perceiveNext, SPECTATOR } from './perceive.ts'

/** What a change means to those at the table. */
export type Told = {
  /** Whoever can tell the difference, DMs always. */
  to: SignalFor[]
  /** Somebody now sees the fight running who did not before. */
  isSeenToBegin: boolean
  /** The table as a whole sees another phase than before. */
  isNewPhase: boolean
  /** Each one's moment after the change, to go on from. */
  perceived: Map<string, Perceived>
}

/**
 * Whom to tell that there is something new. A player hears nothing of what they cannot see: not even that something
 * happened. Whoever has nothing of their own in the fight sees it as a spectator does.
 */
export function tellOf(known: KnownFight, before: Fight, after: Fight, events: readonly FightEvent[]): Told {
  const log = [...known.log, ...events]
  const perceived = new Map<string, Perceived>()
  const hasNews = (onlooker: AtTheTable) => {
    const earlier = perceive(known, onlooker)
    const later = perceiveNext(earlier, onlooker, after, log)
    perceived.set(onlooker.role === 'player' ? onlooker.userId : 'spectator', later)
    return { isNews: differs(later, earlier), from: earlier.view.phase, to: later.view.phase }
  }

  const table = hasNews(SPECTATOR)
  const players = [...involved(before.combat, after.combat)].map((userId) => ({
    userId,
    ...hasNews({ role: 'player', userId }),
  }))
  return {
    to: table.isNews
      ? ['table']
      : ['dm', ...players.filter(({ isNews }) => isNews).map(({ userId }): SignalFor => ({ userId }))],
    isSeenToBegin: [table, ...players].some(({ from, to }) => from !== 'running' && to === 'running'),
    isNewPhase: table.from !== table.to,
    perceived,
  }
}

/** Users who see more than a spectator: they play somebody, or have proposed something. */
function involved(...combats: Combat[]): Set<string> {
  return new Set(
    combats.flatMap(({ combatants, proposals }) => [
      ...Object.values(combatants).flatMap(({ controllers }) => controllers),
      ...proposals.map(({ by }) => by),
    ]),
  )
}

/** The bell's notice that a fight's log has grown in a way that these may see. */
export const progressNotice = (campaignId: string, combatId: string, to: SignalFor): string => {
  const notice: Notice = { about: 'signal', campaignId, type: 'combat.progress', subjectId: combatId, to }
  return JSON.stringify(notice)
}
