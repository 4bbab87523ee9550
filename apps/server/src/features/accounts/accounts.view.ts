import { type DeviceView, type MeView, NOTICES } from '@tomekeeper/contracts/accounts'
import { imageUrlOf } from '@tomekeeper/contracts/uploads'
import type { User } from '../../access/viewer.ts'
import type { countCampaigns, findDevices, findMe } from './accounts.repo.ts'

type Me = Awaited<ReturnType<typeof findMe>>
type Device = Awaited<ReturnType<typeof findDevices>>[number]

export const meAsSeenBy = (user: User, me: Me, campaigns: Awaited<ReturnType<typeof countCampaigns>>): MeView => ({
  id: me.id,
  name: me.name,
  email: me.email,
  emailVerified: me.emailVerified,
  avatarUrl: me.image && imageUrlOf(me.image),
  hue: me.hue,
  isAdmin: user.isAdmin,
  aiAccess: user.aiAccess,
  hasPassword: me.providers?.includes('credential') ?? false,
  hasDiscord: me.providers?.includes('discord') ?? false,
  notifications: Object.fromEntries(
    NOTICES.map((notice) => [notice, me.notificationPreferences[notice] ?? true]),
  ) as MeView['notifications'],
  campaigns,
  createdAt: me.createdAt,
})

export const deviceAsSeenBy = (user: User, device: Device): DeviceView => ({
  id: device.id,
  isThisOne: device.id === user.sessionId,
  userAgent: device.userAgent ?? '',
  address: device.ipAddress ?? '',
  since: device.createdAt,
  lastSeenAt: device.updatedAt,
})
