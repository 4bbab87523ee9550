import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Invitation } from '../../features/invites/invitation.tsx'
import { say } from '../../ui/toast.ts'

const route = getRouteApi('/join/$code')

export function JoinPage() {
  const { code } = route.useParams()
  const navigate = useNavigate()
  return (
    <Invitation
      key={code}
      code={code}
      onJoined={(campaignId) => {
        say('Welcome to the table.')
        void navigate({ to: '/campaigns/$campaignId/overview', params: { campaignId } })
      }}
    />
  )
}
