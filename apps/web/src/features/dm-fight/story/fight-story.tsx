import type { HistoryStep } from '@tomekeeper/combat'
import { useState } from 'react'
import { FightLog } from './fight-log.tsx'
import { RewindDialog, type RewindTo } from './rewind-dialog.tsx'

type Props = {
  history: readonly HistoryStep[]
  /** The last step that more than this browser knows. */
  confirmed: number
}

/** The log, and the question before going back in it. */
export function FightStory({ history, confirmed }: Props) {
  const [rewindTo, setRewindTo] = useState<RewindTo | null>(null)
  return (
    <>
      <FightLog history={history} onRewind={setRewindTo} confirmed={confirmed} />
      {rewindTo && <RewindDialog to={rewindTo} history={history} onClose={() => setRewindTo(null)} />}
    </>
  )
}
