import { ScrollText } from 'lucide-react'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

export const EncounterMissing = ({ campaignId }: { campaignId: string }) => (
  <>
    <PageHeader title="Encounter" />
    <EmptyState
      icon={<ScrollText aria-hidden />}
      title="This encounter is not here"
      action={
        <ButtonLink
          to="/campaigns/$campaignId/encounters/{-$encounterId}"
          params={{ campaignId, encounterId: undefined }}
          kind="primary"
        >
          All encounters
        </ButtonLink>
      }
    >
      It was removed, or its address is not quite right.
    </EmptyState>
  </>
)
