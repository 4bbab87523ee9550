import type { CampaignCard, CampaignView } from '@tomekeeper/contracts/campaigns'
import { imageUrlOf } from '@tomekeeper/contracts/uploads'
import type { Viewer } from '../../access/viewer.ts'
import type { CampaignRow, CardRow } from './campaigns.repo.ts'

export const cardAsSeenBy = (userId: string, row: CardRow): CampaignCard => ({
  id: row.id,
  name: row.name,
  description: row.description,
  ruleset: row.ruleset,
  coverUrl: row.coverKey && imageUrlOf(row.coverKey),
  isArchived: row.archivedAt !== null,
  role: row.role,
  isOwner: row.ownerId === userId,
  memberCount: row.memberCount ?? 0,
  documentCount: row.documentCount ?? 0,
})

export function campaignAsSeenBy(viewer: Viewer, row: CampaignRow): CampaignView {
  const isDm = row.role === 'dm'
  const isOwner = row.ownerId === viewer.userId
  return {
    ...cardAsSeenBy(viewer.userId, row),
    timeZone: row.timeZone,
    ownerName: row.ownerName,
    memberId: row.memberId,
    createdAt: row.createdAt,
    lastSeq: isDm ? row.lastSeq : row.tableSeq,
    may: { edit: isDm, invite: isDm, delete: isOwner, handOver: isOwner },
  }
}
