import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { Feather } from 'lucide-react'
import type { ReactNode } from 'react'
import { Badge } from '../../ui/badge.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Prose } from '../../ui/prose.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { CampaignCover } from './campaign-cover.tsx'
import { ROLE_WORDS, RULESET_WORDS } from './campaign-words.ts'

type Props = { campaign: CampaignView; aside: ReactNode }

/** The first page of the book: what this is, who is in it, where it stands. */
export function CampaignOverview({ campaign, aside }: Props) {
  const { name, coverUrl, role, isOwner, isArchived, ruleset, ownerName, createdAt, timeZone } = campaign
  usePageTitle(name)
  return (
    <div className="flex flex-col gap-6">
      <header className="overflow-clip rounded-lg bg-surface">
        <CampaignCover name={name} coverUrl={coverUrl} className="h-36 w-full sm:h-52" />
        <div className="flex flex-col gap-3 p-5 sm:p-6">
          <h1 className="text-2xl wrap-anywhere sm:text-3xl">{name}</h1>
          <div className="flex flex-wrap gap-1.5">
            <Badge tone={role === 'dm' ? 'ember' : 'plain'}>{ROLE_WORDS[role]}</Badge>
            {isOwner && <Badge>Owner</Badge>}
            <Badge>{RULESET_WORDS[ruleset]}</Badge>
            {isArchived && <Badge tone="note">Archived</Badge>}
          </div>
          <p className="text-sm text-ink-soft">
            Begun by {isOwner ? 'you' : ownerName} on <DateTime at={createdAt} look="date" /> · table time is{' '}
            {timeZone.replaceAll('_', ' ')}
          </p>
        </div>
      </header>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Card title="What it is about">
          <About campaign={campaign} />
        </Card>
        <div className="flex flex-col gap-6">{aside}</div>
      </div>
    </div>
  )
}

function About({ campaign }: { campaign: CampaignView }) {
  if (campaign.description) return <Prose text={campaign.description} />
  if (!campaign.may.edit) return <p className="text-ink-soft">The DM has not written anything here yet.</p>
  return (
    <EmptyState
      icon={<Feather aria-hidden />}
      title="A blank first page"
      action={
        <ButtonLink to="/campaigns/$campaignId/settings" params={{ campaignId: campaign.id }} kind="primary">
          Write it
        </ButtonLink>
      }
    >
      Tell your players in a few lines what this campaign is about.
    </EmptyState>
  )
}
