import {
  asSeenBy,
  type Fight,
  type FightEvent,
  hearOn,
  type Hearing,
  isAboutTime,
  nothingHeard,
  type TableView,
  type Viewer as Onlooker,
} from '@tomekeeper/combat'
import type { Viewer } from '../access/viewer.ts'
import { areAlike } from './are-alike.ts'
import { type KnownFight, presentOf } from './known-fights.ts'

/** Somebody at the table: a player, or a spectator, who stands for everyone with nothing of their own in the fight. */
export type AtTheTable = Exclude<Onlooker, { role: 'dm' }>

export const SPECTATOR: AtTheTable = { role: 'spectator' }

/** What somebody at the table has seen and heard of a fight, up to an event. */
export type Perceived = {
  seq: number
  view: TableView
  hearing: Hearing
  /** The whole log was heard again, so that any of it may have changed. */
  isHeardAnew: boolean
}

/** Whom the combat library shows the fight to: a DM who looks as the table does looks like a spectator. */
export const onlookerOf = (viewer: Viewer): AtTheTable =>
  viewer.role === 'dm' ? SPECTATOR : { role: 'player', userId: viewer.userId }

export const keyOf = (onlooker: AtTheTable) => (onlooker.role === 'player' ? onlooker.userId : 'spectator')

/** The fight as somebody at the table perceives it now. */
export function perceive(known: KnownFight, onlooker: AtTheTable): Perceived {
  const before = known.perceived.get(keyOf(onlooker))
  if (before?.seq === known.log.length) return before

  const perceived = perceiveNext(before ?? null, onlooker, presentOf(known), known.log)
  known.perceived.set(keyOf(onlooker), perceived)
  return perceived
}

/** What comes after `before`: `fight` is where the log ends. Taking steps back changes what was heard long ago. */
export function perceiveNext(
  before: Perceived | null,
  onlooker: AtTheTable,
  fight: Fight,
  log: readonly FightEvent[],
): Perceived {
  const news = log.slice(before?.seq ?? 0)
  const isHeardAnew = before === null || news.some(isAboutTime)
  const hearing = isHeardAnew ? hearOn(nothingHeard(onlooker), log) : hearOn(before.hearing, news)
  return { seq: fight.seq, view: asSeenBy(onlooker, fight), hearing, isHeardAnew }
}

/** Whether a later moment differs from an earlier one for whoever perceives them: by what they see, or what they hear. */
export function differs(later: Perceived, earlier: Perceived): boolean {
  const [now, before] = [later.hearing.heard, earlier.hearing.heard]
  if (now.length !== before.length || !areAlike(later.view, earlier.view)) return true
  return later.isHeardAnew && !areAlike(now, before)
}
