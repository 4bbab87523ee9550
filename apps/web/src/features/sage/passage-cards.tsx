import type { Citation } from '@tomekeeper/contracts/sage'
import { ArrowRight } from 'lucide-react'
import { placeOf } from './citation-words.ts'
import { SourceLink } from './source-link.tsx'

/** Passages that speak for themselves, closest first. */
export function PassageCards({ passages }: { passages: readonly Citation[] }) {
  return (
    <ol aria-label="Closest passages" className="flex flex-col gap-3">
      {passages.map((citation) => (
        <li key={citation.n}>
          <SourceLink
            citation={citation}
            className="group block rounded-md bg-surface px-4 py-3.5 text-ink no-underline transition-colors duration-[140ms] hover:bg-raised aria-current:bg-raised sm:px-5"
          >
            <blockquote className="line-clamp-6 border-l-[3px] border-ember pl-4 font-serif leading-relaxed wrap-anywhere">
              {citation.quote}
            </blockquote>
            <span className="mt-2.5 flex items-center gap-3 pl-[19px] text-sm">
              <span className="min-w-0 grow">
                <span className="font-medium wrap-anywhere">{citation.title}</span>{' '}
                <span className="text-ink-soft wrap-anywhere">{placeOf(citation)}</span>
              </span>
              <ArrowRight
                size={16}
                aria-hidden
                className="shrink-0 text-ember-ink transition-transform duration-[140ms] group-hover:translate-x-0.5"
              />
            </span>
          </SourceLink>
        </li>
      ))}
    </ol>
  )
}
