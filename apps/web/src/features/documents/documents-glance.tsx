import { Link } from '@tanstack/react-router'
import { counted } from '../../lib/format.ts'
import { Row, Rows } from '../../ui/rows.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { DocumentStatus } from './document-status.tsx'
import { useDocuments } from './use-documents.ts'

const SHOWN = 4

/** The campaign's newest documents in a few lines. What fails here fails on their own page, with words. */
export function DocumentsGlance({ campaignId }: { campaignId: string }) {
  const { data: documents, error } = useDocuments(campaignId)
  if (error) return <Words>The documents could not be fetched just now.</Words>
  if (!documents) return <RowsSkeleton label="Fetching the documents" rows={2} />

  const own = documents.filter(({ scope }) => scope === 'campaign')
  const newest = own.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt)).slice(0, SHOWN)
  const books = documents.filter(({ scope, inUse }) => scope === 'core' && inUse).length
  return (
    <>
      <Rows label="Newest documents">
        {newest.map(({ id, title, status, pageCount }) => (
          <Row
            key={id}
            title={
              <Link to="/campaigns/$campaignId/documents/$documentId" params={{ campaignId, documentId: id }}>
                {title}
              </Link>
            }
            detail={pageCount !== null && counted(pageCount, 'page')}
            badges={status !== 'indexed' && <DocumentStatus status={status} />}
          />
        ))}
      </Rows>
      <Words>
        {newest.length === 0 && 'None of its own yet. '}
        {books > 0 ? `The Sage also reads ${counted(books, 'rulebook')}.` : 'The Sage has no rulebook to read yet.'}
      </Words>
    </>
  )
}

const Words = ({ children }: { children: React.ReactNode }) => (
  <p className="px-4 pt-2 pb-4 text-control text-ink-soft sm:px-5">{children}</p>
)
