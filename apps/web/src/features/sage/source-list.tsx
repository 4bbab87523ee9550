import type { Citation } from '@tomekeeper/contracts/sage'
import { placeOf, sourcesOf } from './citation-words.ts'
import { SourceLink } from './source-link.tsx'

/** Under an answer: everything it rests on, by number. */
export function SourceList({ citations }: { citations: readonly Citation[] }) {
  const sources = sourcesOf(citations)
  if (sources.length === 0) return null
  return (
    <section className="flex flex-col gap-1" aria-label="Sources">
      <h3 aria-hidden className="font-sans text-sm font-medium text-ink-soft">
        {sources.length === 1 ? 'Source' : 'Sources'}
      </h3>
      <ul className="-mx-2.5 flex flex-col">
        {sources.map(({ citation, quotes }) => (
          <li key={citation.n}>
            <SourceLink
              citation={citation}
              className="tap group flex items-baseline gap-3 rounded-md px-2.5 py-2 text-ink no-underline hover:bg-hover aria-current:bg-ember-soft"
            >
              <span
                aria-hidden
                className="grid h-6 min-w-6 shrink-0 place-items-center rounded-sm bg-ember-soft px-1 text-xs font-semibold text-ember-ink group-aria-current:bg-ember group-aria-current:text-on-ember"
              >
                {citation.n}
              </span>
              <span className="sr-only">Source {citation.n}: </span>
              <span className="min-w-0">
                <span className="text-control font-medium wrap-anywhere">{citation.title}</span>{' '}
                <span className="text-sm text-ink-soft wrap-anywhere">{placeOf(citation)}</span>
                <span className="mt-0.5 line-clamp-2 font-serif text-control text-ink-soft italic wrap-anywhere">
                  “{quotes[0]}”
                </span>
              </span>
            </SourceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
