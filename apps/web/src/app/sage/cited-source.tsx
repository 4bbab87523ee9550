import type { Citation } from '@tomekeeper/contracts/sage'
import { lazy, Suspense, useCallback, useState } from 'react'
import type { Turn } from '../../features/documents/document-screen.tsx'
import { isPdf } from '../../features/documents/document-words.ts'
import { campaignFile } from '../../features/documents/file-address.ts'
import { PassagesReader } from '../../features/documents/passages-reader.tsx'
import { useDocument } from '../../features/documents/use-document.ts'
import { citationSearch } from '../../lib/citation-search.ts'
import { envelopeOf, failureFor } from '../../lib/errors.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'

const PdfReader = lazy(() => import('../../features/documents/pdf-reader.tsx'))

type Props = { campaignId: string; citation: Citation }

/** The cited place: its page as printed, or its section, with the passage marked. One may read on from there. */
export function CitedSource({ campaignId, citation }: Props) {
  const { data: document, error, refetch, isFetching } = useDocument(campaignId, citation.documentId)
  const [search, setSearch] = useState(() => citationSearch(citation))
  const turn = useCallback((to: Turn) => setSearch((before) => ({ ...before, ...to })), [])
  const failure = failureFor(error)

  // what was taken back is not shown on, even where it was open
  if (failure && (!document || envelopeOf(error)?.code === 'not_found'))
    return (
      <FailureState
        title="This source did not open"
        requestId={failure.requestId}
        onRetry={() => void refetch()}
        retrying={isFetching}
      >
        {failure.sentence}
      </FailureState>
    )
  if (!document) return <ProseSkeleton label="Opening the source" lines={8} />
  if (isPdf(document))
    return (
      <Suspense fallback={<ProseSkeleton label="Opening the page" lines={10} />}>
        <PdfReader
          campaignId={campaignId}
          document={document}
          search={search}
          file={campaignFile(campaignId, citation.documentId)}
          onTurn={turn}
        />
      </Suspense>
    )
  return (
    <PassagesReader campaignId={campaignId} document={document} position={citation.position} quote={citation.quote} />
  )
}
