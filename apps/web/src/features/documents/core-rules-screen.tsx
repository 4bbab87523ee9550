import { failureFor } from '../../lib/errors.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { CoreRulesList } from './core-rules-list.tsx'
import { IngestionSettingsCard } from './ingestion-settings-card.tsx'
import { UploadPanel } from './upload-panel.tsx'
import { USAGE_CHOICES } from './usage-choices.ts'
import { useCoreRules } from './use-core-rules.ts'

/** The installation's rulebooks, for administrators. */
export function CoreRulesScreen() {
  const utils = trpc.useUtils()
  const { data: documents, error, isPending, isFetching, refetch } = useCoreRules()
  const failure = failureFor(error)

  return (
    <>
      <PageHeader title="Core rules" description="Rulebooks that every campaign of this installation can rest on." />
      <div className="flex max-w-4xl flex-col gap-6">
        <Card title="Upload">
          <UploadPanel
            place="core"
            question="How campaigns use them"
            choices={USAGE_CHOICES}
            first="required"
            onArrived={() => utils.coreRules.list.invalidate()}
          />
        </Card>
        {isPending && (
          <Card>
            <RowsSkeleton label="Opening the rulebooks" />
          </Card>
        )}
        {failure && !documents && (
          <FailureState requestId={failure.requestId} onRetry={() => void refetch()} retrying={isFetching}>
            {failure.sentence}
          </FailureState>
        )}
        {documents && <CoreRulesList documents={documents} />}
        <IngestionSettingsCard />
      </div>
    </>
  )
}
