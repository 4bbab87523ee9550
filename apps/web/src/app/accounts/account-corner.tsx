import { lazy, Suspense } from 'react'
import { UnverifiedBanner } from '../../features/accounts/unverified-banner.tsx'
import { useInstallation } from '../../features/accounts/use-installation.ts'
import { GuestBanner } from '../../features/demo/guest-banner.tsx'

const AccountMenu = lazy(() =>
  import('../../features/accounts/account-menu.tsx').then((module) => ({ default: module.AccountMenu })),
)

/** What every shell shows about whoever is signed in: `<AppShell {...ACCOUNT_CORNER} banner={…}>`. */
export const ACCOUNT_CORNER = {
  account: (
    <Suspense>
      <AccountMenu />
    </Suspense>
  ),
  accountCompact: (
    <Suspense>
      <AccountMenu compact />
    </Suspense>
  ),
  banner: <Banners />,
}

function Banners() {
  // before there is an administrator, whoever is inside is the guest of the demo
  const isGuest = useInstallation().data?.hasAdministrator === false
  return isGuest ? <GuestBanner /> : <UnverifiedBanner />
}
