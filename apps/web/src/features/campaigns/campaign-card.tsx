import { Link } from '@tanstack/react-router'
import type { CampaignCard as Card } from '@tomekeeper/contracts/campaigns'
import { counted } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { CampaignCover } from './campaign-cover.tsx'
import { ROLE_WORDS, RULESET_WORDS } from './campaign-words.ts'

/** A book on the shelf: the whole card leads into it. */
export function CampaignCard({ campaign }: { campaign: Card }) {
  const { id, name, coverUrl, role, isOwner, isArchived, ruleset, memberCount, documentCount } = campaign
  return (
    <Link
      to="/campaigns/$campaignId/overview"
      params={{ campaignId: id }}
      className="group flex h-full flex-col overflow-clip rounded-md bg-surface no-underline transition-colors duration-[140ms] hover:bg-hover"
    >
      <CampaignCover name={name} coverUrl={coverUrl} className="h-32 w-full shrink-0 sm:h-36" />
      <div className="flex grow flex-col gap-2 p-4 sm:p-5">
        <h2 className="line-clamp-2 text-lg wrap-anywhere">{name}</h2>
        <div className="flex flex-wrap gap-1.5">
          <Badge tone={role === 'dm' ? 'ember' : 'plain'}>{ROLE_WORDS[role]}</Badge>
          {isOwner && <Badge>Owner</Badge>}
          {isArchived && <Badge tone="note">Archived</Badge>}
        </div>
        <p className="mt-auto pt-1 text-sm text-ink-soft">
          {RULESET_WORDS[ruleset]} · {counted(memberCount, 'member')} · {counted(documentCount, 'document')}
        </p>
      </div>
    </Link>
  )
}
