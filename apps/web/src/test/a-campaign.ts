import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { MemberView } from '@tomekeeper/contracts/members'
import { CAMPAIGN_ID } from './a-server.tsx'

/** As its owner sees it. */
export const aCampaign = (facts: Partial<CampaignView> = {}): CampaignView => ({
  id: CAMPAIGN_ID,
  name: 'The Tide Bell',
  description: '',
  ruleset: '2024',
  coverUrl: null,
  isArchived: false,
  role: 'dm',
  isOwner: true,
  memberCount: 2,
  documentCount: 0,
  timeZone: 'Europe/London',
  ownerName: 'Mara Quill',
  memberId: '0192f0c1-0000-7000-8000-00000000000a',
  createdAt: '2026-11-20T18:00:00.000Z',
  lastSeq: 0,
  may: { edit: true, invite: true, delete: true, handOver: true },
  ...facts,
})

export const aMember = (facts: Partial<MemberView> = {}): MemberView => ({
  id: crypto.randomUUID(),
  name: 'Tobin Reed',
  avatarUrl: null,
  hue: 40,
  role: 'player',
  isOwner: false,
  isMe: false,
  isStatic: false,
  characterName: null,
  species: null,
  class: null,
  level: 1,
  armorClass: null,
  maxHp: null,
  passivePerception: null,
  avatarKey: null,
  xp: 0,
  mayLevelUp: null,
  joinedAt: '2026-11-20T18:00:00.000Z',
  ...facts,
})
