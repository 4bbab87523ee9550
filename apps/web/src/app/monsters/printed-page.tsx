import type { DocumentView } from '@tomekeeper/contracts/documents'
import { lazy, Suspense, useState } from 'react'
import { isPdf } from '../../features/documents/document-words.ts'
import { campaignFile } from '../../features/documents/file-address.ts'
import { PassagesReader } from '../../features/documents/passages-reader.tsx'
import { useDocument } from '../../features/documents/use-document.ts'
import { useFindInText } from '../../features/monster-review/use-find-in-text.ts'
import { failureFor } from '../../lib/errors.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'

const PdfReader = lazy(() => import('../../features/documents/pdf-reader.tsx'))

type Props = { campaignId: string; documentId: string; pageFrom: number | null; name: string }

/** The page of a campaign's document, or where a text without pages names the monster. One may leaf on from there. */
export function PrintedPage({ campaignId, documentId, pageFrom, name }: Props) {
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
  if (!isPdf(document)) return <PrintedText campaignId={campaignId} document={document} name={name} />
  return (
    <PdfPages
      campaignId={campaignId}
      document={document}
      file={campaignFile(campaignId, documentId)}
      first={pageFrom ?? 1}
    />
  )
}

function PrintedText({ campaignId, document, name }: { campaignId: string; document: DocumentView; name: string }) {
  const { data: position, isError } = useFindInText(campaignId, document, name)
  if (position === undefined && !isError) return <ProseSkeleton label="Finding the place" lines={10} />
  return <PassagesReader campaignId={campaignId} document={document} position={position ?? 0} />
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
