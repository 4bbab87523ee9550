import { Outlet } from '@tanstack/react-router'
import { useMe } from '../../features/accounts/use-me.ts'
import { AppShell } from '../../ui/app-shell.tsx'
import { ACCOUNT_CORNER } from '../accounts/account-corner.tsx'
import { SignedIn } from '../accounts/signed-in.tsx'
import { ADMIN_PLACES } from '../admin/admin-places.tsx'
import { HOME_PLACES } from './home-places.tsx'

/** Around everything outside of a campaign; it stays while the pages change. */
export const HomeShell = () => (
  <SignedIn>
    <Shell />
  </SignedIn>
)

function Shell() {
  const { data: me } = useMe()
  return (
    <AppShell groups={[{ places: HOME_PLACES }, ...(me?.isAdmin ? [ADMIN_PLACES] : [])]} {...ACCOUNT_CORNER}>
      <Outlet />
    </AppShell>
  )
}
