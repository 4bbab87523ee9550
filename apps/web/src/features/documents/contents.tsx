import type { DocumentView } from '@tomekeeper/contracts/documents'
import { sentenceFor } from '../../lib/errors.ts'
import type { CitationSearch } from '../../lib/citation-search.ts'
import { Spinner } from '../../ui/spinner.tsx'
import type { Chapter } from './contents-of.ts'
import type { Turn } from './document-screen.tsx'
import { isPdf } from './document-words.ts'
import { useFindChapter } from './use-find-chapter.ts'

type Props = {
  chapters: readonly Chapter[]
  campaignId: string
  document: DocumentView
  search: CitationSearch
  onTurn: (to: Turn) => void
}

/** The chapters of a document; each leads to its beginning. */
export function Contents({ chapters, campaignId, document, search, onTurn }: Props) {
  const find = useFindChapter(campaignId, document)
  const here = isPdf(document) ? chapterAt(chapters, search.page ?? 1) : undefined

  function open({ title, page }: Chapter) {
    if (page !== null) onTurn({ page })
    else find.mutate(title, { onSuccess: (position) => position !== undefined && onTurn({ position }) })
  }

  return (
    <nav aria-label="Contents">
      <ol className="flex flex-col">
        {chapters.map((chapter) => (
          <li key={chapter.title}>
            <button
              type="button"
              onClick={() => open(chapter)}
              aria-current={chapter === here ? 'location' : undefined}
              className="tap -mx-2 flex w-[calc(100%+16px)] items-center gap-3 rounded-sm px-2 py-1.5 text-left text-control hover:bg-hover aria-[current]:bg-ember-soft aria-[current]:text-ember-ink"
            >
              <span className="min-w-0 grow wrap-anywhere">{chapter.title}</span>
              {find.isPending && find.variables === chapter.title && <Spinner />}
              {chapter.page !== null && <span className="text-sm text-ink-soft tabular-nums">{chapter.page}</span>}
            </button>
          </li>
        ))}
      </ol>
      {find.error && <p className="pt-2 text-sm text-danger">{sentenceFor(find.error)}</p>}
    </nav>
  )
}

const chapterAt = (chapters: readonly Chapter[], page: number) =>
  chapters.findLast((chapter) => chapter.page !== null && chapter.page <= page)
