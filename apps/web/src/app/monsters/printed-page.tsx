import type { DocumentView } from '@tomekeeper/contracts/documents'
import { lazy, Suspense, useState } from 'react'
import { isPdf } from '../../features/documents/document-words.ts'
import { campaignFile } from '../../features/documents/file-address.ts'
import { PassagesReader } from '../../features/documents/passages-reader.tsx'
import { useDocument } from '../../features/documents/use-document.ts'
import { failureFor } from '../../lib/errors.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'

const PdfReader = lazy(() => import('../../features/documents/pdf-reader.tsx'))

type Props = { campaignId: string; documentId: string; pageFrom: number | null }

/** The page of a campaign's document; a text without pages from its beginning. One may leaf on from there. */
export function PrintedPage({ campaignId, documentId, pageFrom }: Props) {
  const { data: document, error, isFetching, refetch } = useDocument(campaignId, documentId)
  const failure = failureFor(error)
  if (!document)
    return failure ? (
      <FailureState
        title="The document did not open"
        requestId={failure.requestId}
        onRetry={() => void refetch()}
        retrying={isFetching}
      >
        {failure.sentence}
      </FailureState>
    ) : (
      <ProseSkeleton label="Opening the page" lines={10} />
    )
  if (!isPdf(document)) return <PassagesReader campaignId={campaignId} document={document} position={0} />
  return (
    <PdfPages
      campaignId={campaignId}
      document={document}
      file={campaignFile(campaignId, documentId)}
      first={pageFrom ?? 1}
    />
  )
}

type PagesProps = { campaignId: string; document: DocumentView; file: string; first: number }

export function PdfPages({ campaignId, document, file, first }: PagesProps) {
  const [page, setPage] = useState(first)
  return (
    <Suspense fallback={<ProseSkeleton label="Opening the page" lines={10} />}>
      <PdfReader
        campaignId={campaignId}
        document={document}
        search={{ page }}
        file={file}
        onTurn={(to) => setPage(to.page ?? page)}
      />
    </Suspense>
  )
}
