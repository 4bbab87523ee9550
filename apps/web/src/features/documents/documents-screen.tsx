import { failureFor } from '../../lib/errors.ts'
import { Card } from '../../ui/card.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { CampaignRulebooks } from './campaign-rulebooks.tsx'
import { OwnDocuments } from './own-documents.tsx'
import { UploadDocuments } from './upload-documents.tsx'
import { useDocuments } from './use-documents.ts'

/** The campaign's library. */
export function DocumentsScreen({ campaignId, isDm }: { campaignId: string; isDm: boolean }) {
  const { data: documents, error, isPending, isFetching, refetch } = useDocuments(campaignId)
  const failure = failureFor(error)

  return (
    <>
      <PageHeader
        title="Documents"
        description={
          isDm
            ? 'Everything the Sage may answer from in this campaign.'
            : 'What your table may read, and what the Sage may answer you from.'
        }
      />
      {isPending && (
        <Card>
          <RowsSkeleton label="Opening the documents" />
        </Card>
      )}
      {failure && !documents && (
        <FailureState requestId={failure.requestId} onRetry={() => void refetch()} retrying={isFetching}>
          {failure.sentence}
        </FailureState>
      )}
      {documents && (
        <div className="flex max-w-4xl flex-col gap-6">
          {isDm && <UploadDocuments campaignId={campaignId} />}
          <OwnDocuments
            campaignId={campaignId}
            documents={documents.filter(({ scope }) => scope === 'campaign')}
            isDm={isDm}
          />
          <CampaignRulebooks
            campaignId={campaignId}
            documents={documents.filter(({ scope }) => scope === 'core')}
            isDm={isDm}
          />
        </div>
      )}
    </>
  )
}
