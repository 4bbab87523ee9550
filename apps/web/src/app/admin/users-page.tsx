import { useMe } from '../../features/accounts/use-me.ts'
import { Users } from '../../features/admin/users.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AdminsOnly } from './admins-only.tsx'

export function UsersPage() {
  const { data: me } = useMe()
  return (
    <AdminsOnly>
      <PageHeader title="People" description="Everybody who has an account on this installation." />
      {me && <Users ownId={me.id} />}
    </AdminsOnly>
  )
}
