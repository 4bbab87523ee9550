import { ShieldCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMe } from '../../features/accounts/use-me.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

/** A courtesy for whoever followed a link; the server refuses in any case. */
export function AdminsOnly({ children }: { children: ReactNode }) {
  const { data: me } = useMe()
  if (me?.isAdmin) return children
  return (
    <>
      <PageHeader title="Administration" />
      <EmptyState icon={<ShieldCheck aria-hidden />} title="This is for administrators">
        Ask whoever runs this Tomekeeper if you need something here.
      </EmptyState>
    </>
  )
}
