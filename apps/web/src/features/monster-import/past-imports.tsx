import { Library } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { Rows } from '../../ui/rows.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { ImportRow } from './import-row.tsx'
import { useImports } from './use-imports.ts'

/** What was imported so far, newest first. */
export function PastImports({ campaignId }: { campaignId: string }) {
  const { data: imports, error, isFetching, refetch } = useImports(campaignId)
  const failure = failureFor(error)
  return (
    <Card title="Earlier imports" flush>
      {!imports && !failure && <RowsSkeleton label="Opening the imports" />}
      {!imports && failure && (
        <FailureState requestId={failure.requestId} onRetry={() => void refetch()} retrying={isFetching}>
          {failure.sentence}
        </FailureState>
      )}
      {imports?.length === 0 && (
        <EmptyState icon={<Library aria-hidden />} title="Nothing imported yet">
          What you bring in is listed here, with its report and a way to undo it.
        </EmptyState>
      )}
      {imports && imports.length > 0 && (
        <Rows label="Earlier imports">
          {imports.map((done) => (
            <ImportRow key={done.id} campaignId={campaignId} done={done} />
          ))}
        </Rows>
      )}
    </Card>
  )
}
