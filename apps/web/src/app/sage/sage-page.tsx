import { getRouteApi } from '@tanstack/react-router'
import type { Citation } from '@tomekeeper/contracts/sage'
import { useCallback } from 'react'
import { SageScreen } from '../../features/sage/sage-screen.tsx'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'
import { CitedSource } from './cited-source.tsx'

const route = getRouteApi('/campaigns/$campaignId/sage/{-$threadId}')

export function SagePage() {
  const { id: campaignId, role } = useCurrentCampaign()
  const { threadId } = route.useParams()
  const navigate = route.useNavigate()
  const goTo = useCallback(
    (next: string | undefined) => void navigate({ params: { campaignId, threadId: next } }),
    [navigate, campaignId],
  )
  const renderSource = (citation: Citation) => (
    <CitedSource
      key={`${citation.documentId}:${citation.position}:${citation.quote}`}
      campaignId={campaignId}
      citation={citation}
    />
  )
  return (
    <SageScreen
      campaignId={campaignId}
      threadId={threadId}
      isDm={role === 'dm'}
      onThread={goTo}
      renderSource={renderSource}
    />
  )
}
