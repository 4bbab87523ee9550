import { DocumentsScreen } from '../../features/documents/documents-screen.tsx'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'

export function DocumentsPage() {
  const { id, role } = useCurrentCampaign()
  return <DocumentsScreen campaignId={id} isDm={role === 'dm'} />
}
