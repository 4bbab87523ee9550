import { z } from 'zod'
import { Id } from './ids.ts'
import { Text } from './text.ts'

/** Something changed; a query tells what it is now. */
export const CAMPAIGN_EVENTS = [
  'campaign.changed',
  'members.changed',
  'invites.changed',
  'documents.changed',
  'bestiary.changed',
  'encounters.changed',
  'combats.changed',
] as const
export type CampaignEventType = (typeof CAMPAIGN_EVENTS)[number]

/** News that is not kept: progress bars and answers being written. Missing one costs nothing. */
export const SIGNALS = [
  'sage.changed',
  'document.progress',
  'sage.progress',
  'membership.ended',
  /** The log of a fight has grown, in a way that whoever hears this may see. */
  'combat.progress',
] as const
export type SignalType = (typeof SIGNALS)[number]

/** Where a campaign's stream stands; the database counts no further. */
export const Seq = z.int().min(0).max(2_147_483_647)

/** One stream serves every campaign the browser's tabs have open; `after` is the last event each has seen. */
export const FollowInput = z.strictObject({
  campaigns: z.array(z.strictObject({ campaignId: Id, after: Seq })).max(20),
  /** Sent by the client's link when it reconnects: the cursors, in the order of `campaigns`. */
  lastEventId: Text.max(400).optional(),
})
export type FollowInput = z.infer<typeof FollowInput>

export const LiveEvent = z.object({
  campaignId: Id.nullable(),
  type: z.enum([...CAMPAIGN_EVENTS, ...SIGNALS]),
  subjectId: Id.nullable(),
  /** Kept events only: where this campaign's stream stands now. */
  seq: z.int().optional(),
})
export type LiveEvent = z.infer<typeof LiveEvent>
