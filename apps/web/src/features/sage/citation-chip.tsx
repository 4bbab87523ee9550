import type { Citation } from '@tomekeeper/contracts/sage'
import { HoverCard } from 'radix-ui'
import { createContext, use, useState } from 'react'
import { placeOf, sourceName, sourcesOf } from './citation-words.ts'
import { isSamePlace, useOpenedSource } from './opened-source.ts'
import { SourceLink } from './source-link.tsx'

/** What an answer's marks stand for. */
export const CitationsOfAnswer = createContext<readonly Citation[]>([])

/** `[2]` in an answer: names its source to a screen reader, shows its words under pointer and keyboard, and leads there. */
export function CitationChip({ n }: { n: number }) {
  const { opened } = useOpenedSource()
  const [isWanted, setWanted] = useState(false)
  const source = sourcesOf(use(CitationsOfAnswer)).find(({ citation }) => citation.n === n)
  if (!source)
    return (
      <span title="This source is not here any more" className="px-1 font-sans text-xs text-ink-soft">
        [{n}]
      </span>
    )

  const { citation, quotes } = source
  // what stands open beside the answer needs no card that covers it
  const isShown = isWanted && !isSamePlace(opened, citation)
  return (
    <HoverCard.Root open={isShown} onOpenChange={setWanted} openDelay={250} closeDelay={120}>
      <HoverCard.Trigger asChild>
        <SourceLink
          citation={citation}
          aria-label={`Source ${n}: ${sourceName(citation)}`}
          className="mx-0.5 inline-grid min-h-6 min-w-6 place-items-center rounded-sm bg-ember-soft px-1 align-baseline font-sans text-xs leading-none font-semibold text-ember-ink! no-underline! transition-colors duration-[140ms] hover:bg-hover aria-current:bg-ember aria-current:text-on-ember!"
        >
          {n}
        </SourceLink>
      </HoverCard.Trigger>
      <HoverCard.Portal container={document.getElementById('main')}>
        <HoverCard.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="z-40 flex w-88 max-w-[calc(100vw-24px)] animate-rise flex-col gap-2 rounded-md bg-raised p-4 shadow-float"
        >
          <div>
            <p className="text-control font-semibold wrap-anywhere">{citation.title}</p>
            <p className="text-sm text-ink-soft wrap-anywhere">{placeOf(citation)}</p>
          </div>
          {quotes.map((quote) => (
            <p key={quote} className="line-clamp-6 border-l-2 border-ember pl-3 font-serif text-control wrap-anywhere">
              {quote}
            </p>
          ))}
        </HoverCard.Content>
      </HoverCard.Portal>
    </HoverCard.Root>
  )
}
