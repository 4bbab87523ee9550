import type { HistoryStep } from '@tomekeeper/combat'
import { Undo2 } from 'lucide-react'
import { memo, useMemo, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useInSight } from '../use-in-sight.ts'
import { PLACES } from '../keys/places.ts'

type Props = {
  history: readonly HistoryStep[]
  onRewind: (to: { seq: number } | { round: number }) => void
  /** Steps the server has not confirmed yet begin after this. */
  confirmed: number
}

const SHOWN = 300

/** What happened, in sentences; back to any line or round. */
export function FightLog({ history, onRewind, confirmed }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const told = useMemo(() => history.filter(({ sentences }) => sentences.length > 0), [history])
  const shown = told.slice(-SHOWN)
  const last = shown.at(-1)?.step
  useInSight(list, (inside) => inside.lastElementChild, last)

  return (
    <ol
      ref={list}
      id={PLACES.log}
      tabIndex={-1}
      aria-label="What happened"
      className="flex flex-col outline-offset-[-2px]"
    >
      {told.length > SHOWN && (
        <li className="px-2 py-1 text-sm text-ink-soft">
          {told.length - SHOWN} earlier steps are in the log you can download.
        </li>
      )}
      {shown.map((step, index) => (
        <LogStep
          key={step.step}
          step={step}
          begins={step.round > 0 && step.round !== shown[index - 1]?.round ? step.round : null}
          isLast={step.step === last}
          isWaiting={step.step > confirmed}
          onRewind={onRewind}
        />
      ))}
    </ol>
  )
}

type StepProps = {
  step: HistoryStep
  begins: number | null
  isLast: boolean
  isWaiting: boolean
  onRewind: Props['onRewind']
}

const LogStep = memo(
  function LogStep({ step, begins, isLast, isWaiting, onRewind }: StepProps) {
    const { sentences, isTakenBack, lastSeq } = step
    return (
      <li>
        {begins !== null && (
          <div className="flex items-center justify-between gap-2 pt-3 pb-1 pl-2">
            <h3 className="font-sans text-sm font-semibold text-ember-ink">Round {begins}</h3>
            <Button size="small" kind="quiet" onClick={() => onRewind({ round: begins })}>
              Back to here
            </Button>
          </div>
        )}
        <div
          className={classNames(
            'group flex items-start gap-1 rounded-sm py-0.5 pr-0.5 pl-2 text-sm leading-snug hover:bg-hover',
            isTakenBack && 'text-ink-soft line-through decoration-1',
            isWaiting && 'italic',
          )}
        >
          <p className="min-w-0 grow py-0.5">
            {isTakenBack && <span className="sr-only">Taken back: </span>}
            {sentences.join(' ')}
            {isWaiting && <span className="text-ink-soft"> (waiting)</span>}
          </p>
          {!isLast && !isWaiting && (
            <IconButton
              label={`Back to: ${sentences[0]?.slice(0, 60)}`}
              hint="none"
              icon={<Undo2 size={14} aria-hidden />}
              className="size-6! opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100"
              onClick={() => onRewind({ seq: lastSeq })}
            />
          )}
        </div>
      </li>
    )
  },
  // told anew with every step, mostly as before
  (before, after) =>
    before.step.step === after.step.step &&
    before.step.isTakenBack === after.step.isTakenBack &&
    before.step.sentences.join() === after.step.sentences.join() &&
    before.begins === after.begins &&
    before.isLast === after.isLast &&
    before.isWaiting === after.isWaiting &&
    before.onRewind === after.onRewind,
)
