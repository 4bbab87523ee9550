import type { DocumentView } from '@tomekeeper/contracts/documents'
import { Quote } from 'lucide-react'
import type { CitationSearch } from '../../lib/citation-search.ts'
import { boxesFromText } from '../../lib/citation-search.ts'
import { Button } from '../../ui/button.tsx'
import type { Turn } from './document-screen.tsx'
import { isPdf } from './document-words.ts'
import { usePassage } from './use-passage.ts'

type Props = {
  campaignId: string
  document: DocumentView
  search: CitationSearch
  onTurn: (to: Turn) => void
}

/** The quoted words and where they stand, beside the page that shows them. */
export function CitedPassage({ campaignId, document, search, onTurn }: Props) {
  const passage = usePassage(campaignId, document.id, isPdf(document) ? search.position : undefined)
  if (!search.quote) return null

  const page = boxesFromText(search.boxes)[0]?.page ?? passage?.pageFrom ?? undefined
  const isElsewhere = isPdf(document) && page !== undefined && search.page !== page
  return (
    <figure className="flex items-start gap-3 rounded-md bg-surface px-4 py-3.5 sm:px-5">
      <Quote size={18} aria-hidden className="mt-1 shrink-0 text-ember-ink" />
      <div className="min-w-0 grow">
        <blockquote className="line-clamp-4 font-serif text-base wrap-anywhere">{search.quote}</blockquote>
        <figcaption className="mt-1 text-sm text-ink-soft">
          {[...(passage?.headingPath ?? []), page === undefined ? undefined : `page ${page}`]
            .filter((part) => part !== undefined)
            .join(' › ')}
        </figcaption>
      </div>
      {isElsewhere && (
        <Button size="small" onClick={() => onTurn({ page })}>
          Back to it
        </Button>
      )}
    </figure>
  )
}
