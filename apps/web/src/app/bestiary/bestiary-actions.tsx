import { Import, Plus, ScanSearch } from 'lucide-react'
import { ButtonLink } from '../../ui/button-link.tsx'

/** Ways for monsters into the bestiary, and the ones that wait for a look. */
export const BestiaryActions = ({ campaignId, doubtful }: { campaignId: string; doubtful: number }) => (
  <>
    {doubtful > 0 && (
      <ButtonLink
        to="/campaigns/$campaignId/bestiary-review"
        params={{ campaignId }}
        icon={<ScanSearch size={16} aria-hidden />}
      >
        Review ({doubtful})
      </ButtonLink>
    )}
    <ButtonLink
      to="/campaigns/$campaignId/bestiary-imports"
      params={{ campaignId }}
      icon={<Import size={16} aria-hidden />}
    >
      Import
    </ButtonLink>
    <ButtonLink
      to="/campaigns/$campaignId/homebrew/{-$locator}"
      params={{ campaignId, locator: undefined }}
      kind="primary"
      icon={<Plus size={16} aria-hidden />}
    >
      New monster
    </ButtonLink>
  </>
)
