import { z } from 'zod'
import { Id } from './ids.ts'
import { ImageKey } from './uploads.ts'
import { Text } from './text.ts'

export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 128

export const EmailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(200, 'That address is too long.')
  .pipe(z.email('That is not an e-mail address.'))
export const PersonName = Text.trim().min(1, 'Please give a name.').max(80, 'Use 80 characters at most.')
export const NewPassword = z
  .string()
  .min(SHORTEST_PASSWORD, `Use at least ${SHORTEST_PASSWORD} characters. A few words in a row work well.`)
  .max(LONGEST_PASSWORD, `Use at most ${LONGEST_PASSWORD} characters.`)

/** A password someone types to prove who they are; it may be older than today's rules. */
const TypedPassword = z.string().min(1, 'Please type your password.').max(LONGEST_PASSWORD, 'That is not it.')

const LinkToken = Text.min(1).max(2000)

export const SignInInput = z.strictObject({ email: EmailAddress, password: TypedPassword })
export type SignInInput = z.infer<typeof SignInInput>

export const SignUpInput = z.strictObject({ name: PersonName, email: EmailAddress, password: NewPassword })
export type SignUpInput = z.infer<typeof SignUpInput>

export const EmailOnlyInput = z.strictObject({ email: EmailAddress })
export type EmailOnlyInput = z.infer<typeof EmailOnlyInput>

export const ResetPasswordInput = z.strictObject({ token: LinkToken, newPassword: NewPassword })
export type ResetPasswordInput = z.infer<typeof ResetPasswordInput>

export const VerifyEmailInput = z.strictObject({ token: LinkToken })

export const DiscordInput = z.strictObject({
  provider: z.literal('discord'),
  /** Where to go afterwards: a place in this app. */
  callbackURL: Text.max(500)
    .regex(/^\/(?![/\\])/, 'That is no place in this app.')
    .default('/'),
})

/** Closer reasons that an account request is refused. */
export const ACCOUNT_REASONS = [
  'wrong_password',
  'common_password',
  'link_expired',
  'link_invalid',
  'needs_administrator',
  'has_administrator',
  'address_taken',
  'address_not_named',
  'owns_campaigns',
  'last_administrator',
  'named_administrator',
  'last_dm',
  'own_account',
] as const
export type AccountReason = (typeof ACCOUNT_REASONS)[number]

/** What a stranger may know about this installation, to draw the first screen. */
export const InstallationView = z.object({
  hasAdministrator: z.boolean(),
  discord: z.boolean(),
  mail: z.boolean(),
})
export type InstallationView = z.infer<typeof InstallationView>

/** Notices a person can have by e-mail or not. */
export const NOTICES = [
  'session.scheduled',
  'session.moved',
  'session.cancelled',
  'session.reminder',
  'poll.opened',
  'invite.accepted',
  'recap.published',
] as const
export type NoticeKind = (typeof NOTICES)[number]

const Wanted = z.partialRecord(z.enum(NOTICES), z.boolean())
export const NotificationsInput = z.strictObject({ wanted: Wanted })
export type NotificationsInput = z.infer<typeof NotificationsInput>

export const MeView = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  avatarUrl: z.string().nullable(),
  hue: z.int(),
  isAdmin: z.boolean(),
  aiAccess: z.boolean(),
  hasPassword: z.boolean(),
  hasDiscord: z.boolean(),
  /** Every kind of notice, and whether it is wanted by e-mail; what nobody switched off is wanted. */
  notifications: z.record(z.enum(NOTICES), z.boolean()),
  campaigns: z.object({ owned: z.int(), asDm: z.int(), asPlayer: z.int() }),
  createdAt: z.string(),
})
export type MeView = z.infer<typeof MeView>

export const UpdateProfileInput = z.strictObject({
  name: PersonName.optional(),
  hue: z.int().min(0).max(359).optional(),
  /** `null` takes the picture away. */
  avatarKey: ImageKey.nullable().optional(),
})
export type UpdateProfileInput = z.infer<typeof UpdateProfileInput>

/** The part of a profile that is typed. */
export const ProfileForm = z.strictObject({ name: PersonName })

export const DeviceView = z.object({
  id: Id,
  isThisOne: z.boolean(),
  userAgent: z.string(),
  address: z.string(),
  since: z.string(),
  lastSeenAt: z.string(),
})
export type DeviceView = z.infer<typeof DeviceView>

export const RevokeDeviceInput = z.strictObject({ deviceId: Id })
export type RevokeDeviceInput = z.infer<typeof RevokeDeviceInput>

export const DeleteAccountInput = z.strictObject({ email: EmailAddress })
export type DeleteAccountInput = z.infer<typeof DeleteAccountInput>
