import type { DocumentView } from '@tomekeeper/contracts/documents'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Button } from '../../ui/button.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { PassageText } from './passage-text.tsx'
import { PASSAGES_AT_ONCE, usePassages } from './use-passages.ts'

type Props = { campaignId: string; document: DocumentView; position: number; quote?: string }

/** A document without pages, as text to be read: from the passage asked for, further up and down as wanted. */
export function PassagesReader({ campaignId, document, position, quote }: Props) {
  const here = Math.floor(position / PASSAGES_AT_ONCE)
  const last = Math.floor((document.passageCount - 1) / PASSAGES_AT_ONCE)
  const [{ from, to }, setOpen] = useState({ from: here, to: here })
  const stretches = usePassages(campaignId, document.id, sequence(from, to))
  const passages = stretches.flatMap(({ data }) => data?.passages ?? [])
  const failed = stretches.find(({ error }) => error)
  const failure = failureFor(failed?.error)
  const isPending = stretches.some((stretch) => stretch.isPending)

  const wanted = useRef<HTMLDivElement>(null)
  const hasArrived = passages.some((passage) => passage.position === position)
  useEffect(() => {
    if (!hasArrived || position === 0) return
    const mark = wanted.current?.querySelector('mark')
    if (mark) mark.scrollIntoView({ block: 'center' })
    else wanted.current?.scrollIntoView({ block: 'start' })
  }, [hasArrived, position])

  return (
    <article aria-label={document.title} className="max-w-3xl rounded-md bg-surface px-4 py-5 sm:px-8 sm:py-7">
      {from > 0 && (
        <Button
          kind="quiet"
          icon={<ChevronUp size={16} aria-hidden />}
          onClick={() => setOpen({ from: from - 1, to })}
          className="mb-4"
        >
          Earlier
        </Button>
      )}
      {passages[0] && passages[0].position > 0 && (
        <p className="mb-4 text-sm text-ink-soft">{passages[0].headingPath.join(' › ')}</p>
      )}
      <div className="flex flex-col gap-5">
        {passages.map((passage) => (
          <div key={passage.id} className="scroll-mt-6" ref={passage.position === position ? wanted : undefined}>
            <PassageText
              passage={passage}
              isCited={quote !== undefined && passage.position === position}
              quote={passage.position === position ? quote : undefined}
            />
          </div>
        ))}
      </div>
      {isPending && <ProseSkeleton label="Opening the text" lines={8} />}
      {failure && (
        <FailureState
          title="The text did not load"
          requestId={failure.requestId}
          onRetry={() => void failed?.refetch()}
        >
          {failure.sentence}
        </FailureState>
      )}
      {to < last && !isPending && (
        <Button
          kind="quiet"
          icon={<ChevronDown size={16} aria-hidden />}
          onClick={() => setOpen({ from, to: to + 1 })}
          className="mt-4"
        >
          Read on
        </Button>
      )}
    </article>
  )
}

const sequence = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step)
