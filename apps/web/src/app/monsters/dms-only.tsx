import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { Skull } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextLink } from '../../ui/text-link.tsx'

/** A courtesy for a player who followed a link; the server refuses in any case. */
export function DmsOnly({ campaign, children }: { campaign: CampaignView; children: ReactNode }) {
  if (campaign.role === 'dm') return children
  return (
    <>
      <PageHeader title="Bestiary" />
      <EmptyState
        icon={<Skull aria-hidden />}
        title="This is the DM’s workshop"
        action={
          <TextLink
            to="/campaigns/$campaignId/bestiary/{-$locator}"
            params={{ campaignId: campaign.id, locator: undefined }}
          >
            See the monsters revealed so far
          </TextLink>
        }
      >
        Monsters are written, imported and looked through here.
      </EmptyState>
    </>
  )
}
