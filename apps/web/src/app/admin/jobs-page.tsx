import { Jobs } from '../../features/admin/jobs.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AdminsOnly } from './admins-only.tsx'

export const JobsPage = () => (
  <AdminsOnly>
    <PageHeader title="Jobs" description="Reading documents, sending mail, and what else goes on behind the screens." />
    <Jobs />
  </AdminsOnly>
)
