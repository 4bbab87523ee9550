import { useEffect, useRef, useState } from 'react'
import { Page } from 'react-pdf'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { PageMarks } from './page-marks.tsx'
import { type Box, quoteBoxes, type TextRun } from './quote-boxes.ts'

type Size = { width: number; height: number; toTopLeft: readonly number[] }
type Props = {
  page: number
  width: number
  passage: readonly Box[]
  quote?: string
  /** Height by width, as far as anyone knows: keeps the place while a page is drawn. */
  ratio: number
  onRatio: (ratio: number) => void
}

const SHARPEST = 2

/** One page of a PDF, with what is cited on it marked and brought into view. */
export function PdfPage({ page, width, passage, quote, ratio, onRatio }: Props) {
  const [size, setSize] = useState<Size>()
  const [runs, setRuns] = useState<readonly TextRun[]>()
  const frame = useRef<HTMLDivElement>(null)
  const quoted = size && runs && quote ? quoteBoxes(quote, { runs, toTopLeft: size.toTopLeft, within: passage }) : []
  const isMarked = quoted.length > 0 || passage.length > 0

  // once per page: whoever then scrolls or changes the size stays where they are
  useEffect(() => {
    if (!isMarked || !runs) return
    const passage = frame.current?.querySelector('[data-mark="passage"]')
    const mark = frame.current?.querySelector('[data-mark="quote"]') ?? passage
    passage?.scrollIntoView({ block: 'nearest', inline: 'center' })
    mark?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }, [isMarked, runs])

  return (
    <div ref={frame} style={{ minHeight: width * ratio, width }}>
      <Page
        pageNumber={page}
        width={width}
        devicePixelRatio={Math.min(window.devicePixelRatio, SHARPEST)}
        suspense={false}
        renderAnnotationLayer={false}
        loading={<ProseSkeleton label={`Opening page ${page}`} lines={8} />}
        error={
          <p className="p-6 text-control">This page could not be drawn. Its words are found and quoted all the same.</p>
        }
        onLoadSuccess={(loaded) => {
          const { originalWidth: width, originalHeight: height } = loaded
          setSize({ width, height, toTopLeft: loaded.getViewport({ scale: 1 }).transform })
          onRatio(height / width)
        }}
        onGetTextSuccess={({ items }) => setRuns(items.filter((item) => 'str' in item))}
      >
        {size && <PageMarks passage={passage} quote={quoted} width={size.width} height={size.height} />}
      </Page>
    </div>
  )
}
