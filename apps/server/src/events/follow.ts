import { tracked } from '@trpc/server'
import { type FollowInput, type LiveEvent, Seq } from '@tomekeeper/contracts/events'
import { membershipOf } from '../access/access.repo.ts'
import type { User, Viewer } from '../access/viewer.ts'
import type { UserCtx } from '../context.ts'
import type { Notice } from './bell.ts'
import type { Db } from '../db/tables.ts'
import { everyEventAfter, positionOf, sessionIsLive } from './events.repo.ts'

type Followed = { campaignId: string; seen: number; role?: Viewer['role'] }

/**
 * Past events, then live ones, through one query: the bell only says "look again". Membership is read again at every
 * ring, so whoever is removed hears nothing more, and whoever is signed out is cut off.
 */
export async function* follow({ db, bell, user }: UserCtx, input: FollowInput, signal: AbortSignal) {
  const ring = bell.listen(signal)
  const cursors = input.lastEventId?.split('.').map(Number)
  let followed: Followed[] = input.campaigns.map(({ campaignId, after }, at) => ({
    campaignId,
    seen: Math.max(after, validCursor(cursors?.[at])),
  }))
  const order = followed
  const cursor = () => order.map(({ seen }) => seen).join('.')

  for (let notice: Notice | null = { about: 'everything' }; notice; notice = await ring.next()) {
    const campaigns = concerned(followed, notice)
    const isPersonal = concernsPerson(user, notice)
    if ((campaigns.length === 0 && !isPersonal) || isForSomebodyElse(user, notice)) continue
    if (!(await sessionIsLive(db, user.sessionId))) return

    for (const campaign of campaigns) {
      const viewer = await membershipOf(db, user.id, campaign.campaignId)
      if (!viewer) {
        followed = followed.filter((one) => one !== campaign)
        yield tracked(cursor(), event(campaign.campaignId, 'membership.ended', null))
      } else if (notice.about === 'signal') {
        if (isFor(viewer, notice)) yield tracked(cursor(), event(campaign.campaignId, notice.type, notice.subjectId))
      } else {
        if (viewer.role !== campaign.role && (await lostCount(db, viewer, campaign)))
          yield tracked(cursor(), event(campaign.campaignId, 'campaign.changed', campaign.campaignId))
        for await (const { seq, type, subjectId } of everyEventAfter(db, viewer, campaign.seen)) {
          campaign.seen = seq
          yield tracked(cursor(), { ...event(campaign.campaignId, type as LiveEvent['type'], subjectId), seq })
        }
      }
    }
    if (isPersonal && notice.about === 'signal') yield tracked(cursor(), event(null, notice.type, notice.subjectId))
  }
}

/** DMs and players count differently. Whoever changed sides, or comes with a number from before, begins where things stand. */
async function lostCount(db: Db, viewer: Viewer, campaign: Followed): Promise<boolean> {
  const position = await positionOf(db, viewer)
  const isLost = campaign.role !== undefined || campaign.seen > position
  campaign.role = viewer.role
  if (isLost) campaign.seen = position
  return isLost
}

const event = (campaignId: string | null, type: LiveEvent['type'], subjectId: string | null): LiveEvent => ({
  campaignId,
  type,
  subjectId,
})

const validCursor = (cursor: number | undefined) => Seq.safeParse(cursor).data ?? 0

function concerned(followed: Followed[], notice: Notice): Followed[] {
  switch (notice.about) {
    case 'campaign':
    case 'signal':
      return followed.filter(({ campaignId }) => campaignId === notice.campaignId)
    case 'everything':
      return followed
    default:
      return []
  }
}

/** Told apart before anything is read: a fight at a large table tells many people one by one. */
const isForSomebodyElse = (user: User, notice: Notice) =>
  notice.about === 'signal' && typeof notice.to === 'object' && notice.to.userId !== user.id

type Signal = Extract<Notice, { about: 'signal' }>

function isFor(viewer: Viewer, { to }: Signal): boolean {
  if (typeof to === 'object') return to.userId === viewer.userId
  return to === 'table' || (to === 'dm' && viewer.role === 'dm')
}

/** Signals outside any campaign, and news about the person's own devices. */
function concernsPerson(user: User, notice: Notice): boolean {
  if (notice.about === 'user') return notice.userId === user.id
  if (notice.about === 'everything') return true
  if (notice.about !== 'signal' || notice.campaignId !== null) return false
  return typeof notice.to === 'object' ? notice.to.userId === user.id : notice.to === 'admins' && user.isAdmin
}
