import { failureFor } from '../../lib/errors.ts'
import { Card } from '../../ui/card.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { IngestionSettingsForm } from './ingestion-settings-form.tsx'
import { useIngestionSettings } from './use-ingestion-settings.ts'

export function IngestionSettingsCard() {
  const { data: settings, error, isPending, isFetching, refetch } = useIngestionSettings()
  const failure = failureFor(error)
  return (
    <Card
      title="How documents are cut"
      description="Passages are what the Sage finds and quotes. A change counts for documents that are read or cut from now on."
    >
      {isPending && <RowsSkeleton label="Opening the settings" rows={2} />}
      {failure && !settings && (
        <FailureState
          title="The settings did not load"
          requestId={failure.requestId}
          onRetry={() => void refetch()}
          retrying={isFetching}
        >
          {failure.sentence}
        </FailureState>
      )}
      {settings && <IngestionSettingsForm settings={settings} />}
    </Card>
  )
}
