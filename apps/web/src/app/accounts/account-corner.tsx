import { lazy, Suspense } from 'react'
import { UnverifiedBanner } from '../../features/accounts/unverified-banner.tsx'

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
  banner: <UnverifiedBanner />,
}
