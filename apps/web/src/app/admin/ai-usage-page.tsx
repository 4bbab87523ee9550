import { AiUsage } from '../../features/admin/ai-usage.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AdminsOnly } from './admins-only.tsx'

export const AiUsagePage = () => (
  <AdminsOnly>
    <PageHeader title="AI usage" description="Who asked how much of which model." />
    <AiUsage />
  </AdminsOnly>
)
