import { failureFor } from '../../lib/errors.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { countsInWords } from './import-words.ts'
import { ReportList } from './report-list.tsx'
import { useImportReport } from './use-import-report.ts'

type Props = { campaignId: string; importId: string; name: string; onClose: () => void }

/** What an earlier import said. */
export function ReportDialog({ campaignId, importId, name, onClose }: Props) {
  const { data: report, error, isFetching, refetch } = useImportReport(campaignId, importId)
  const failure = failureFor(error)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={name}
      description={report && `${countsInWords(report)}.`}
      width="wide"
    >
      {report && (
        <div className="-mx-5 sm:-mx-6">
          <ReportList campaignId={campaignId} report={report} label="What was imported" />
        </div>
      )}
      {!report && !failure && <RowsSkeleton label="Opening the report" rows={5} />}
      {failure && (
        <FailureState requestId={failure.requestId} onRetry={() => void refetch()} retrying={isFetching}>
          {failure.sentence}
        </FailureState>
      )}
    </Dialog>
  )
}
