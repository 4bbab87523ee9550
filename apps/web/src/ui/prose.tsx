import { lazy, type ReactNode, Suspense } from 'react'
import { classNames } from './class-names.ts'
import { isReadableMarkdown, LONGEST_MARKDOWN } from './readable-markdown.ts'
import { ProseSkeleton } from './skeleton.tsx'

const ProseBody = lazy(() => import('./prose-body.tsx'))

type Props = {
  /** Markdown from people or models: data, never trusted. */
  text: string
  /** What stands for `[3]` in the text: a citation, for example. */
  reference?: (number: number) => ReactNode
  /** Reads at the size of the interface, for answers and cards. */
  compact?: boolean
}

/** Text to be read. What no parser should touch is shown as it was written. */
export function Prose({ text, reference, compact }: Props) {
  const classes = classNames('prose', compact && 'text-base!')
  if (!isReadableMarkdown(text))
    return (
      <div className={classes}>
        <p className="whitespace-pre-wrap">{text.slice(0, LONGEST_MARKDOWN)}</p>
        {text.length > LONGEST_MARKDOWN && (
          <p className="text-ink-soft">The text goes on, but is too long to show here.</p>
        )}
      </div>
    )
  return (
    <div className={classes}>
      <Suspense fallback={<ProseSkeleton label="Opening the page" lines={3} />}>
        <ProseBody text={text} reference={reference} />
      </Suspense>
    </div>
  )
}
