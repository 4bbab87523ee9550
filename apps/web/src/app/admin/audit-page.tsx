import { AuditLog } from '../../features/admin/audit-log.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AdminsOnly } from './admins-only.tsx'

export const AuditPage = () => (
  <AdminsOnly>
    <PageHeader title="Audit log" description="What administrators did, newest first." />
    <AuditLog />
  </AdminsOnly>
)
