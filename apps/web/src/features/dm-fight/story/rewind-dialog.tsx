import type { Fight, HistoryStep } from '@tomekeeper/combat'
import { counted } from '../../../lib/format.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { say } from '../../../ui/toast.ts'
import { useDesk } from '../desk.ts'

export type RewindTo = { seq: number } | { round: number }

type Props = { to: RewindTo; history: readonly HistoryStep[]; onClose: () => void }

const TOLD = 8

/** Says what going back would take back, before it does. */
export function RewindDialog({ to, history, onClose }: Props) {
  const { fight, attempt } = useDesk()
  const steps = stepsBack(fight, to)
  const isForward = steps.length === 0
  const words = steps.flatMap((step) => history.findLast((one) => one.step === step)?.sentences[0] ?? [])
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      tone="primary"
      title={isForward ? 'Go forward to this moment?' : `Take back ${counted(steps.length, 'step')}?`}
      confirm={isForward ? 'Go forward' : 'Take them back'}
      onConfirm={() => {
        if (!attempt({ type: 'rewind', to }) || isForward) return
        say(`${counted(steps.length, 'step')} taken back.`, {
          undo: () => attempt({ type: 'redo', steps: steps.length }),
        })
      }}
    >
      {isForward ? (
        'What was taken back since then happens again.'
      ) : (
        <>
          <p>For the whole table, as if it had not happened. It can be done again with Redo.</p>
          <ul className="mt-2 list-disc pl-5 text-sm">
            {words.slice(0, TOLD).map((sentence, index) => (
              <li key={`${index}${sentence}`}>{sentence}</li>
            ))}
            {words.length > TOLD && <li>and {words.length - TOLD} more</li>}
          </ul>
        </>
      )}
    </ConfirmDialog>
  )
}

/** The steps above a moment, newest first; none where it lies ahead or is now. */
function stepsBack({ past }: Fight, to: RewindTo) {
  const steps: number[] = []
  for (let at = past; at; at = at.next) {
    if ('seq' in to ? at.firstSeq <= to.seq : at.combat.round < to.round) return steps
    steps.push(at.step)
  }
  return 'seq' in to ? [] : steps
}
