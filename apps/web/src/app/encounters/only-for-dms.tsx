import { Swords } from 'lucide-react'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

/** A courtesy for a player who followed a link; the server refuses in any case. */
export const OnlyForDms = ({ campaignId }: { campaignId: string }) => (
  <>
    <PageHeader title="Encounters" />
    <EmptyState
      icon={<Swords aria-hidden />}
      title="The DM prepares these"
      action={
        <ButtonLink
          kind="primary"
          to="/campaigns/$campaignId/fight/{-$combatId}"
          params={{ campaignId, combatId: undefined }}
        >
          To the fights
        </ButtonLink>
      }
    >
      A fight is yours to see when it begins.
    </EmptyState>
  </>
)
