import { Outbox } from '../../features/admin/outbox.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AdminsOnly } from './admins-only.tsx'

export const OutboxPage = () => (
  <AdminsOnly>
    <PageHeader title="Outbox" description="Mails to people: those that left, and those that wait here." />
    <Outbox />
  </AdminsOnly>
)
