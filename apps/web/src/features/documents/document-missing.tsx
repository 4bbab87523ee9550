import { BookX } from 'lucide-react'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

/** A document that is not there, or not shared with this reader, looks the same. */
export const DocumentMissing = ({ campaignId }: { campaignId: string }) => (
  <>
    <PageHeader title="No document" />
    <EmptyState
      icon={<BookX aria-hidden />}
      title="There is no such document here"
      action={
        <ButtonLink to="/campaigns/$campaignId/documents" params={{ campaignId }} kind="primary">
          Go to the documents
        </ButtonLink>
      }
    >
      It may have been removed, or it is not shared with you.
    </EmptyState>
  </>
)
