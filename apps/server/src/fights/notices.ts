import type { Combat, Fight, FightEvent } from '@tomekeeper/combat'
import type { Notice, SignalFor } from '../events/bell.ts'
import { areAlike } from './are-alike.ts'
import type { KnownFight } from './known-fights.ts'
import { type AtTheTable, differs, keyOf, perceive, type Perceived, perceiveNext, SPECTATOR } from './perceive.ts'

/** What a change means to those at the table. */
export type Told = {
  /** Whoever can tell the difference, if the fight is open to the table; DMs always. */
  to: SignalFor[]
  /** Somebody now sees the fight running who did not before. */
  isSeenToBegin: boolean
  /** The table as a whole sees another phase than before. */
  isNewPhase: boolean
  /** The moment after the change for those who were looked at, to go on from. */
  perceived: Map<string, Perceived>
}

/**
 * Whom to tell that there is something new. A player hears nothing of what they cannot see: not even that something
 * happened. Whatever a spectator notices, everybody does; only where they notice nothing is each player asked.
 */
export function tellOf(known: KnownFight, before: Fight, after: Fight, events: readonly FightEvent[]): Told {
  const nothing = { isSeenToBegin: false, isNewPhase: false, perceived: new Map<string, Perceived>() }
  const proposers = whoseProposalsAlone(before.combat, after.combat, events)
  if (proposers) return { ...nothing, to: ['dm', ...proposers.map((userId) => ({ userId }))] }

  const log = [...known.log, ...events]
  const { perceived } = nothing
  const look = (onlooker: AtTheTable) => {
    const earlier = perceive(known, onlooker)
    const later = perceiveNext(earlier, onlooker, after, log)
    perceived.set(keyOf(onlooker), later)
    const isBeginning = earlier.view.phase !== 'running' && later.view.phase === 'running'
    return { isNews: differs(later, earlier), isBeginning, isNewPhase: earlier.view.phase !== later.view.phase }
  }

  const table = look(SPECTATOR)
  const { isNewPhase } = table
  const isOpen = known.row.openedToTableAt !== null
  if (table.isNews && (isOpen || table.isBeginning))
    return { to: ['table'], isSeenToBegin: table.isBeginning, isNewPhase, perceived }

  const players = [...involved(before.combat, after.combat)].map((userId) => ({
    userId,
    ...look({ role: 'player', userId }),
  }))
  return {
    to: ['dm', ...players.filter((player) => player.isNews).map(({ userId }): SignalFor => ({ userId }))],
    isSeenToBegin: players.some((player) => player.isBeginning),
    isNewPhase,
    perceived,
  }
}

/** Where nothing but proposals has changed, those who made them; nobody else sees or hears of a proposal. */
function whoseProposalsAlone(before: Combat, after: Combat, events: readonly FightEvent[]): string[] | null {
  if (!events.every(({ type }) => type === 'proposal_made' || type === 'proposal_withdrawn')) return null
  const userIds = new Set([...before.proposals, ...after.proposals].map(({ by }) => by))
  const made = ({ proposals }: Combat, userId: string) => proposals.filter(({ by }) => by === userId)
  return [...userIds].filter((userId) => !areAlike(made(before, userId), made(after, userId)))
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
