import { z } from 'zod'
import { Role } from './campaigns.ts'
import { Id, inCampaign } from './ids.ts'
import { Text } from './text.ts'

/** What the dialog asks for. */
export const InviteTerms = z.strictObject({
  role: Role.default('player'),
  expiresInDays: z.int('Whole days, please.').min(1, 'At least a day.').max(365, 'At most a year.').default(7),
  /** Null lets anyone with the link in until it expires. */
  maxUses: z.int('A whole number, please.').min(1, 'At least once.').max(100, 'At most 100 times.').nullish(),
  /** A member without an account whose place the newcomer takes. Such a link works once. */
  memberId: Id.nullish(),
})

export const CreateInviteInput = inCampaign(InviteTerms.shape)
export type CreateInviteInput = z.infer<typeof CreateInviteInput>

export const RevokeInviteInput = inCampaign({ inviteId: Id })
export type RevokeInviteInput = z.infer<typeof RevokeInviteInput>

/** The secret half of a link. Anything else that people paste counts as unknown, not as malformed. */
export const InviteCodeInput = z.strictObject({ code: Text.min(1).max(200) })
export type InviteCodeInput = z.infer<typeof InviteCodeInput>

/** Why a link lets nobody in. */
export const INVITE_REFUSALS = ['invite_unknown', 'invite_expired', 'invite_used', 'invite_revoked'] as const
export type InviteRefusal = (typeof INVITE_REFUSALS)[number]

export const INVITE_STATES = ['open', 'expired', 'used', 'revoked'] as const
export type InviteState = (typeof INVITE_STATES)[number]

export const InviteView = z.object({
  id: Id,
  role: Role,
  state: z.enum(INVITE_STATES),
  expiresAt: z.string(),
  maxUses: z.int().nullable(),
  uses: z.int(),
  /** Whose place it hands over. */
  claims: z.string().nullable(),
  createdByName: z.string(),
  createdAt: z.string(),
})
export type InviteView = z.infer<typeof InviteView>

/** The only time the code is shown: we keep nothing but its hash. */
export const NewInvite = z.object({ inviteId: Id, code: z.string() })
export type NewInvite = z.infer<typeof NewInvite>

/** All that somebody who holds a link may know before they are in. */
export const InvitePreview = z.object({ campaignName: z.string(), coverUrl: z.string().nullable(), dmName: z.string() })
export type InvitePreview = z.infer<typeof InvitePreview>

/** Where the link leads someone who is already in; null for everyone else. */
export const InvitePlace = z.object({ campaignId: Id.nullable() })
export type InvitePlace = z.infer<typeof InvitePlace>

export const InviteAccepted = z.object({ campaignId: Id, joined: z.boolean() })
export type InviteAccepted = z.infer<typeof InviteAccepted>
