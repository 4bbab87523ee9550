import { BookX } from 'lucide-react'
import { isPdf } from '../../features/documents/document-words.ts'
import { coreRuleFile } from '../../features/documents/file-address.ts'
import { useCoreRules } from '../../features/documents/use-core-rules.ts'
import { failureFor } from '../../lib/errors.ts'
import { buttonClasses } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { PdfPages } from './printed-page.tsx'

/** The page of a core rule; a text without pages is at hand as a file. */
export function PrintedCorePage({ documentId, pageFrom }: { documentId: string; pageFrom: number | null }) {
  const { data: rules, error, isFetching, refetch } = useCoreRules()
  const failure = failureFor(error)
  if (!rules)
    return failure ? (
      <FailureState
        title="The rulebook did not open"
        requestId={failure.requestId}
        onRetry={() => void refetch()}
        retrying={isFetching}
      >
        {failure.sentence}
      </FailureState>
    ) : (
      <ProseSkeleton label="Opening the page" lines={10} />
    )
  const rule = rules.find(({ id }) => id === documentId)
  if (!rule)
    return (
      <EmptyState icon={<BookX aria-hidden />} title="The rulebook is gone">
        It was removed while you were here.
      </EmptyState>
    )
  const file = coreRuleFile(documentId)
  if (isPdf(rule)) return <PdfPages campaignId="" document={rule} file={file} first={pageFrom ?? 1} />
  return (
    <EmptyState
      icon={<BookX aria-hidden />}
      title="This rulebook has no pages"
      action={
        <a href={file} download={rule.fileName} className={buttonClasses({})}>
          Download it
        </a>
      }
    >
      It is a text. Look for the monster’s name in it.
    </EmptyState>
  )
}
