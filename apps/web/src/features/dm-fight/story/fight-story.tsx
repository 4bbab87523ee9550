import type { HistoryStep } from '@tomekeeper/combat'
import { useState } from 'react'
import { FightLog } from './fight-log.tsx'
import { RewindDialog, type RewindTo } from './rewind-dialog.tsx'

type Props = {
  history: readonly HistoryStep[]
  /** How many of the last steps only this browser knows. */
  waiting: number
}

/** The log, and the question before going back in it. */
export function FightStory({ history, waiting }: Props) {
  const [rewindTo, setRewindTo] = useState<RewindTo | null>(null)
  const confirmed = waiting > 0 ? (history.at(-1 - waiting)?.step ?? 0) : Number.POSITIVE_INFINITY
  return (
    <>
      <FightLog history={history} onRewind={setRewindTo} confirmed={confirmed} />
      {rewindTo && <RewindDialog to={rewindTo} history={history} onClose={() => setRewindTo(null)} />}
    </>
  )
}
