import { Link } from '@tanstack/react-router'
import type { DocumentView } from '@tomekeeper/contracts/documents'

/** A link where there is something to open: a book on offer is not the campaign's to read yet. */
export const DocumentTitle = ({ campaignId, document }: { campaignId: string; document: DocumentView }) =>
  document.inUse === false ? (
    document.title
  ) : (
    <Link
      to="/campaigns/$campaignId/documents/$documentId"
      params={{ campaignId, documentId: document.id }}
      className="rounded-sm decoration-1 underline-offset-3 hover:underline"
    >
      {document.title}
    </Link>
  )
