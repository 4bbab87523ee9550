import type { DocumentView } from '@tomekeeper/contracts/documents'
import { useMemo, useRef, useState } from 'react'
import { Document } from 'react-pdf'
import 'react-pdf/dist/Page/TextLayer.css'
import { boxesFromText, type CitationSearch } from '../../lib/citation-search.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import type { Turn } from './document-screen.tsx'
import { PDF_OPTIONS } from './pdf-files.ts'
import { PdfPage } from './pdf-page.tsx'
import './pdf-reader.css'
import { PdfToolbar, zoomed } from './pdf-toolbar.tsx'
import { usePassage } from './use-passage.ts'
import { useWidth } from './use-width.ts'

type Props = {
  campaignId: string
  document: DocumentView
  search: CitationSearch
  file: string
  onTurn: (to: Turn) => void
}

const WIDEST = 860
const LETTER = 11 / 8.5

/** A PDF, one page at a time, as it was printed. */
export default function PdfReader({ campaignId, document, search, file, onTurn }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const room = useWidth(frame)
  const isPhone = useMedia('(max-width: 639px)')
  // a cited page on a phone opens at a size that can be read
  const [zoom, setZoom] = useState(isPhone && search.quote ? 2 : 1)
  // a new attempt needs a new object, or nothing is asked again
  const [source, setSource] = useState({ url: file })
  const [counted, setCounted] = useState<number>()
  const [ratio, setRatio] = useState(LETTER)
  const pages = document.pageCount ?? counted ?? 1
  const page = Math.min(search.page ?? 1, pages)

  const linked = useMemo(() => boxesFromText(search.boxes), [search.boxes])
  const passage = usePassage(campaignId, document.id, linked.length === 0 ? search.position : undefined)
  const boxes = linked.length > 0 ? linked : (passage?.boxes ?? [])
  const here = boxes.filter((box) => box.page === page).map(({ box }) => box)

  useShortcuts(
    'Reading',
    useMemo(
      () => [
        { keys: 'n', says: 'Next page', run: () => page < pages && onTurn({ page: page + 1 }) },
        { keys: 'p', says: 'Previous page', run: () => page > 1 && onTurn({ page: page - 1 }) },
        { keys: '+', says: 'Larger', run: () => setZoom((now) => zoomed(now, 1)) },
        { keys: '-', says: 'Smaller', run: () => setZoom((now) => zoomed(now, -1)) },
      ],
      [page, pages, onTurn],
    ),
  )

  return (
    <div className="flex flex-col gap-3">
      <PdfToolbar page={page} pages={pages} zoom={zoom} onPage={(to) => onTurn({ page: to })} onZoom={setZoom} />
      <div
        ref={frame}
        role="region"
        aria-label={`Page ${page} of ${document.title}`}
        tabIndex={0}
        className="pdf-paper overflow-x-auto pb-4"
      >
        {room !== undefined && (
          <Document
            file={source}
            options={PDF_OPTIONS}
            suspense={false}
            onPassword={refusePassword}
            onLoadSuccess={({ numPages }) => setCounted(numPages)}
            loading={<ProseSkeleton label="Opening the page" lines={10} />}
            error={
              <FailureState title="This PDF did not open" onRetry={() => setSource({ url: file })}>
                You can still download it and open it on your device.
              </FailureState>
            }
            className="mx-auto w-fit"
          >
            <PdfPage
              key={page}
              page={page}
              width={Math.min(room, WIDEST) * zoom}
              passage={here}
              quote={search.quote}
              ratio={ratio}
              onRatio={setRatio}
            />
          </Document>
        )}
      </div>
    </div>
  )
}

/** pdf.js would ask in a window of the browser's own; a document that needs a password was refused on arrival. */
function refusePassword(): never {
  throw new Error('this PDF is locked')
}
