import { BookOpen, Download } from 'lucide-react'
import { lazy, Suspense, useCallback, useState } from 'react'
import type { CitationSearch } from '../../lib/citation-search.ts'
import { envelopeOf, failureFor } from '../../lib/errors.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Button, buttonClasses } from '../../ui/button.tsx'
import { ContextPanel } from '../../ui/context-panel.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { CitedPassage } from './cited-passage.tsx'
import { Contents } from './contents.tsx'
import { contentsOf } from './contents-of.ts'
import { DocumentMissing } from './document-missing.tsx'
import { factsOf, isPdf } from './document-words.ts'
import { campaignFile } from './file-address.ts'
import { NotReadable } from './not-readable.tsx'
import { PassagesReader } from './passages-reader.tsx'
import { useDocument } from './use-document.ts'

const PdfReader = lazy(() => import('./pdf-reader.tsx'))

/** A place in a document that a click leads to; the address keeps it. */
export type Turn = Pick<CitationSearch, 'page' | 'position'>

type Props = { campaignId: string; documentId: string; search: CitationSearch; onTurn: (to: Turn) => void }

/** A document opened: its pages, or its text, with the cited passage marked. */
export function DocumentScreen({ campaignId, documentId, search, onTurn }: Props) {
  const { data: document, error, isFetching, refetch } = useDocument(campaignId, documentId)
  const isBeside = useMedia('(min-width: 1280px)')
  const hasRoom = useMedia('(min-width: 1500px)')
  const [contentsOpen, setContentsOpen] = useState(hasRoom)
  const turn = useCallback(
    (to: Turn) => {
      if (!isBeside) setContentsOpen(false)
      onTurn(to)
    },
    [isBeside, onTurn],
  )
  const failure = failureFor(error)

  // What was read of a document is not shown to somebody who may no longer know of it.
  const code = envelopeOf(error)?.code
  if (code === 'not_found' || code === 'invalid_input') return <DocumentMissing campaignId={campaignId} />
  if (!document)
    return failure ? (
      <FailureState
        title="This document did not open"
        requestId={failure.requestId}
        onRetry={() => void refetch()}
        retrying={isFetching}
      >
        {failure.sentence}
      </FailureState>
    ) : (
      <ProseSkeleton label="Opening the document" lines={8} />
    )

  const contents = contentsOf(document.overview)
  const file = campaignFile(campaignId, documentId)
  return (
    <>
      <PageHeader
        title={document.title}
        above={
          <Breadcrumb>
            <TextLink to="/campaigns/$campaignId/documents" params={{ campaignId }}>
              Documents
            </TextLink>
            {document.title}
          </Breadcrumb>
        }
        description={factsOf(document)}
        actions={
          <>
            {contents.length > 1 && !contentsOpen && (
              <Button icon={<BookOpen size={16} aria-hidden />} onClick={() => setContentsOpen(true)}>
                Contents
              </Button>
            )}
            <a href={file} download={document.fileName} className={buttonClasses({})}>
              <Download size={16} aria-hidden />
              Download
            </a>
          </>
        }
      />
      <ContextPanel
        title="Contents"
        open={contentsOpen && contents.length > 1}
        onClose={() => setContentsOpen(false)}
        panel={
          <Contents chapters={contents} campaignId={campaignId} document={document} search={search} onTurn={turn} />
        }
      >
        <div className="flex flex-col gap-4">
          <NotReadable document={document} />
          <CitedPassage campaignId={campaignId} document={document} search={search} onTurn={turn} />
          {isPdf(document) ? (
            <Suspense fallback={<ProseSkeleton label="Opening the page" lines={10} />}>
              <PdfReader campaignId={campaignId} document={document} search={search} file={file} onTurn={turn} />
            </Suspense>
          ) : (
            document.passageCount > 0 && (
              <PassagesReader
                key={search.position ?? 0}
                campaignId={campaignId}
                document={document}
                position={search.position ?? 0}
                quote={search.quote}
              />
            )
          )}
        </div>
      </ContextPanel>
    </>
  )
}
