import type { ReactNode } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { Pager } from './pager.tsx'

type Page<Item> = { items: Item[]; page: number; pages: number }
type Props<Item> = {
  label: string
  query: { data?: Page<Item>; error: unknown; isFetching: boolean; refetch: () => unknown }
  empty: { title: string; sentence: string; icon: ReactNode }
  onPage: (page: number) => void
  children: (items: Item[]) => ReactNode
}

/** The four states of a list with pages. */
export function SeenList<Item>({ label, query, empty, onPage, children }: Props<Item>) {
  const failure = failureFor(query.error)
  if (failure)
    return (
      <FailureState
        title={`${label} did not load`}
        requestId={failure.requestId}
        onRetry={() => query.refetch()}
        retrying={query.isFetching}
      >
        {failure.sentence}
      </FailureState>
    )
  if (!query.data) return <RowsSkeleton label={`Loading: ${label}`} rows={6} />
  if (query.data.items.length === 0)
    return (
      <EmptyState icon={empty.icon} title={empty.title}>
        {empty.sentence}
      </EmptyState>
    )
  return (
    <>
      {children(query.data.items)}
      <Pager page={query.data.page} pages={query.data.pages} onPage={onPage} />
    </>
  )
}
