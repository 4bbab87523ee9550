import { z } from 'zod'
import { Role } from './campaigns.ts'
import { Id, inCampaign } from './ids.ts'
import { Text } from './text.ts'
import { ImageKey } from './uploads.ts'

const words = Text.trim().max(80, 'That is longer than 80 characters.').nullish()
const number = (from: number, to: number) =>
  z.int('A whole number, please.').min(from, `At least ${from}.`).max(to, `At most ${to}.`)

/** A character as its sheet's first lines have it. What is left out is unknown. */
export const Character = z.strictObject({
  characterName: words,
  species: words,
  class: words,
  level: number(1, 20).default(1),
  armorClass: number(1, 50).nullish(),
  maxHp: number(1, 2000).nullish(),
  passivePerception: number(1, 60).nullish(),
  avatarKey: ImageKey.nullish(),
})
export type Character = z.infer<typeof Character>

export const EditCharacterInput = inCampaign({ memberId: Id, ...Character.shape })
export type EditCharacterInput = z.infer<typeof EditCharacterInput>

/** Someone at the table without an account is known by their character. */
export const StaticCharacter = z.strictObject({
  ...Character.shape,
  characterName: Text.trim().min(1, 'They need a name.').max(80, 'That is longer than 80 characters.'),
})

export const AddStaticMemberInput = inCampaign(StaticCharacter.shape)
export type AddStaticMemberInput = z.infer<typeof AddStaticMemberInput>

export const ChangeRoleInput = inCampaign({ memberId: Id, role: Role })
export type ChangeRoleInput = z.infer<typeof ChangeRoleInput>

export const RemoveMemberInput = inCampaign({ memberId: Id })
export type RemoveMemberInput = z.infer<typeof RemoveMemberInput>

/** Why the table's own rules refuse a change of members. */
export const MEMBER_REFUSALS = [
  'last_dm',
  'owner_must_hand_over',
  'owner_steps_down_alone',
  'no_account',
  'too_many_members',
] as const
export type MemberRefusal = (typeof MEMBER_REFUSALS)[number]

export const MemberView = z.object({
  id: Id,
  /** The account's name; null for someone without one. */
  name: z.string().nullable(),
  /** The character's picture, or the account's. */
  avatarUrl: z.string().nullable(),
  hue: z.int(),
  role: Role,
  isOwner: z.boolean(),
  isMe: z.boolean(),
  isStatic: z.boolean(),
  characterName: Text.nullable(),
  species: z.string().nullable(),
  class: z.string().nullable(),
  level: z.int(),
  armorClass: z.int().nullable(),
  maxHp: z.int().nullable(),
  passivePerception: z.int().nullable(),
  avatarKey: z.string().nullable(),
  /** Experience points, as far as fights were counted. */
  xp: z.int(),
  /** The level that their experience allows, where it is above their own. */
  mayLevelUp: z.int().nullable(),
  joinedAt: z.string(),
})
export type MemberView = z.infer<typeof MemberView>
