import { useNavigate } from '@tanstack/react-router'
import { DeleteAccountCard } from '../../features/accounts/delete-account-card.tsx'
import { DevicesCard } from '../../features/accounts/devices-card.tsx'
import { NotificationsCard } from '../../features/accounts/notifications-card.tsx'
import { ProfileCard } from '../../features/accounts/profile-card.tsx'
import { useMe } from '../../features/accounts/use-me.ts'
import { PageHeader } from '../../ui/page-header.tsx'

export function AccountPage() {
  const { data: me } = useMe()
  const navigate = useNavigate()
  const leave = () => navigate({ to: '/sign-in', search: {} })
  return (
    <>
      <PageHeader title="Your account" />
      {me && (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <ProfileCard me={me} />
          <NotificationsCard me={me} />
          <DevicesCard onSignedOut={leave} />
          <DeleteAccountCard me={me} onDeleted={leave} />
        </div>
      )}
    </>
  )
}
