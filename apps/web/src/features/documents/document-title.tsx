import type { DocumentView } from '@tomekeeper/contracts/documents'
import { TextLink } from '../../ui/text-link.tsx'

/** A link where there is something to open: a book on offer is not the campaign's to read yet. */
export const DocumentTitle = ({ campaignId, document }: { campaignId: string; document: DocumentView }) =>
  document.inUse === false ? (
    document.title
  ) : (
    <TextLink
      to="/campaigns/$campaignId/documents/$documentId"
      params={{ campaignId, documentId: document.id }}
      className="no-underline hover:underline"
    >
      {document.title}
    </TextLink>
  )
