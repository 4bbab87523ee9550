import { z } from 'zod'
import { Id, inCampaign } from './ids.ts'
import { Text } from './text.ts'
import { ImageKey } from './uploads.ts'

export const RULESETS = ['2014', '2024'] as const
export type Ruleset = (typeof RULESETS)[number]

export const ROLES = ['dm', 'player'] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

export const TimeZone = z.string().max(64).refine(isTimeZone, 'There is no time zone of that name.')

const settings = {
  name: Text.trim().min(1, 'A campaign needs a name.').max(120, 'That is longer than 120 characters.'),
  description: Text.trim().max(10_000, 'That is longer than 10,000 characters.').default(''),
  ruleset: z.enum(RULESETS).default('2024'),
  timeZone: TimeZone,
}

export const CreateCampaignInput = z.strictObject(settings)
export type CreateCampaignInput = z.infer<typeof CreateCampaignInput>

/** What the settings form holds. */
export const CampaignSettings = z.strictObject({
  ...settings,
  description: settings.description.unwrap(),
  ruleset: z.enum(RULESETS),
})

export const EditCampaignInput = inCampaign(CampaignSettings.shape)
export type EditCampaignInput = z.infer<typeof EditCampaignInput>

export const SetCoverInput = inCampaign({ coverKey: ImageKey.nullable() })
export type SetCoverInput = z.infer<typeof SetCoverInput>

/** The campaign's name, typed by the person who means it. */
export const DeleteCampaignInput = inCampaign({ typedName: Text.max(200) })
export type DeleteCampaignInput = z.infer<typeof DeleteCampaignInput>

export const HandOverInput = inCampaign({ memberId: Id })
export type HandOverInput = z.infer<typeof HandOverInput>

export const CampaignCard = z.object({
  id: Id,
  name: z.string(),
  description: z.string(),
  ruleset: z.enum(RULESETS),
  coverUrl: z.string().nullable(),
  isArchived: z.boolean(),
  role: Role,
  isOwner: z.boolean(),
  memberCount: z.int(),
  /** Of the campaign's own documents, those this person may know of. */
  documentCount: z.int(),
})
export type CampaignCard = z.infer<typeof CampaignCard>

export const CampaignView = CampaignCard.extend({
  timeZone: z.string(),
  ownerName: z.string(),
  memberId: Id,
  createdAt: z.string(),
  /** The newest event this person may know of; a screen follows from here. */
  lastSeq: z.int(),
  /** What this person may do here. A screen hides the rest; the server refuses it. */
  may: z.object({ edit: z.boolean(), invite: z.boolean(), delete: z.boolean(), handOver: z.boolean() }),
})
export type CampaignView = z.infer<typeof CampaignView>

function isTimeZone(name: string): boolean {
  try {
    // Offsets such as "+02:00" are accepted by Intl and know nothing of summer time.
    return /^[A-Za-z]/.test(name) && Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
