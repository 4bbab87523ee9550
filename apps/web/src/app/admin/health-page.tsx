import { Health } from '../../features/admin/health.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AdminsOnly } from './admins-only.tsx'

export const HealthPage = () => (
  <AdminsOnly>
    <PageHeader title="Health" description="How this installation is doing." />
    <Health />
  </AdminsOnly>
)
