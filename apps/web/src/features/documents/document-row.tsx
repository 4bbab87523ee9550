import type { DocumentView } from '@tomekeeper/contracts/documents'
import { BookMarked, FileText } from 'lucide-react'
import type { ReactNode } from 'react'
import { Banner } from '../../ui/banner.tsx'
import { DocumentMenu } from './document-menu.tsx'
import { DocumentStatus } from './document-status.tsx'
import { factsOf, meaningWords } from './document-words.ts'
import { ReadingFailed } from './reading-failed.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import { isBeingRead } from './unfinished.ts'
import { useWork } from './use-work.ts'
import type { Workshop } from './workshop.ts'

type Props = {
  document: DocumentView
  title: ReactNode
  badges?: ReactNode
  /** A switch, for books that a campaign opts into. */
  choice?: ReactNode
  /** Absent for whoever may only read. */
  workshop?: Workshop
  onEdit?: () => void
}

/** One document: what it is, how its reading goes, and what can be done about it. */
export function DocumentRow({ document, title, badges, choice, workshop, onEdit }: Props) {
  const { busy, failure, run } = useWork()
  const Icon = document.scope === 'core' ? BookMarked : FileText
  const hasStopped = document.status === 'failed' || document.status === 'cancelled'
  const meaning = meaningWords(document)

  return (
    <div className="flex items-start gap-3 px-4 py-3.5 sm:px-5">
      <Icon size={20} strokeWidth={1.6} aria-hidden className="mt-0.5 shrink-0 text-ember-ink" />
      <div className="min-w-0 grow">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-0 font-serif text-base font-medium wrap-anywhere">{title}</span>
          {document.status !== 'indexed' && <DocumentStatus status={document.status} />}
          {badges}
        </div>
        <p className="text-sm text-ink-soft">
          {factsOf(document)}
          {meaning && <span className="block">{meaning}</span>}
        </p>
        {isBeingRead(document) && (
          <ReadingProgress
            document={document}
            stopping={busy}
            onStop={workshop && (() => run(() => workshop.stop(document.id)))}
          />
        )}
        {hasStopped && (
          <ReadingFailed
            document={document}
            retrying={busy}
            onRetry={workshop && (() => run(() => workshop.readAgain(document.id)))}
          />
        )}
        {choice}
        {failure && (
          <div className="pt-2">
            <Banner tone="danger" requestId={failure.requestId}>
              {failure.sentence}
            </Banner>
          </div>
        )}
      </div>
      {workshop && <DocumentMenu document={document} workshop={workshop} onEdit={onEdit} run={run} />}
    </div>
  )
}
