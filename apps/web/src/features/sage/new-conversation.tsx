import { Plus } from 'lucide-react'
import { ButtonLink } from '../../ui/button-link.tsx'

export const NewConversation = ({ campaignId }: { campaignId: string }) => (
  <ButtonLink
    to="/campaigns/$campaignId/sage/{-$threadId}"
    params={{ campaignId, threadId: undefined }}
    icon={<Plus size={16} aria-hidden />}
  >
    <span>
      New<span className="max-sm:sr-only"> conversation</span>
    </span>
  </ButtonLink>
)
