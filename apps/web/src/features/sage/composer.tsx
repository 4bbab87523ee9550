import { MOST_QUESTION_LETTERS } from '@tomekeeper/contracts/sage'
import { ArrowUp } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, type RefObject, useId, useLayoutEffect } from 'react'
import type { failureFor } from '../../lib/errors.ts'
import { counted } from '../../lib/format.ts'
import { Banner } from '../../ui/banner.tsx'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'

type Props = {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  onText: (text: string) => void
  onAsk: (question: string) => void
  busy: boolean
  failure: ReturnType<typeof failureFor>
  isFollowUp: boolean
}

const FEWEST_LETTERS = 2
/** The limit is worth a word only when it comes near. */
const NEAR_THE_END = 150

/** Where questions are written. Enter asks, Shift+Enter begins a new line. */
export function Composer({ field, text, onText, onAsk, busy, failure, isFollowUp }: Props) {
  const limitId = useId()
  const left = MOST_QUESTION_LETTERS - text.trim().length
  const isReady = !busy && left >= 0 && text.trim().length >= FEWEST_LETTERS
  useLayoutEffect(() => growToFit(field.current, text), [field, text])

  const ask = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (isReady) onAsk(text.trim())
  }
  return (
    <form onSubmit={ask} className="flex flex-col gap-2">
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
      <div className="flex items-end gap-1 rounded-lg bg-raised p-1.5 shadow-float has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-ember-ink">
        <textarea
          ref={field}
          rows={1}
          value={text}
          aria-label="Ask the Sage"
          aria-describedby={left < NEAR_THE_END ? limitId : undefined}
          aria-invalid={left < 0}
          placeholder={isFollowUp ? 'Ask on…' : 'Ask the Sage…'}
          enterKeyHint="send"
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) ask(event)
          }}
          className="max-h-[40dvh] min-h-10 grow resize-none bg-transparent px-3 py-2 text-base outline-none"
        />
        <IconButton
          type="submit"
          label="Ask"
          hint="none"
          icon={<ArrowUp size={20} aria-hidden />}
          aria-disabled={!isReady}
          aria-busy={busy}
          className={classNames(
            'transition-colors',
            isReady ? 'bg-ember text-on-ember hover:bg-ember-hover!' : 'text-ink-soft hover:bg-transparent!',
          )}
        />
      </div>
      {left < NEAR_THE_END && (
        <p id={limitId} className={classNames('px-3 text-sm', left < 0 ? 'text-danger' : 'text-ink-soft')}>
          {left < 0
            ? `That is ${counted(-left, 'letter')} too long. Ask for one thing at a time.`
            : `${counted(left, 'letter')} left`}
        </p>
      )}
    </form>
  )
}

function growToFit(field: HTMLTextAreaElement | null, text: string) {
  if (!field) return
  field.style.height = 'auto'
  if (text) field.style.height = `${field.scrollHeight}px`
}
