import { useEffect, useState } from 'react'
import { failureFor } from '../../../lib/errors.ts'
import { counted, formatRelative } from '../../../lib/format.ts'
import { REFUSALS } from '@tomekeeper/combat'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import type { FightLine, FightLineState } from '../sync/fight-line.ts'

type Props = { line: FightLine } & Pick<FightLineState, 'waiting' | 'stuck' | 'lostSince'>

/** What is asked and not done: because nobody is reached, or because it came too late. */
export function WaitingBanner({ line, waiting, stuck, lostSince }: Props) {
  if (stuck) return <StuckBanner line={line} waiting={waiting} stuck={stuck} />
  if (lostSince === null) return null
  return (
    <Banner
      tone="warn"
      actions={
        <Button size="small" onClick={line.tryNow}>
          Try now
        </Button>
      }
    >
      <span className="font-medium">The server cannot be reached.</span>{' '}
      {waiting.length > 0 ? (
        <>
          {counted(waiting.length, 'command')} wait{waiting.length === 1 ? 's' : ''} since <Ago since={lostSince} />,
          kept in this browser and sent in order.
        </>
      ) : (
        'What you do waits in this browser.'
      )}
    </Banner>
  )
}

function StuckBanner({
  line,
  waiting,
  stuck,
}: Omit<Props, 'lostSince'> & { stuck: NonNullable<FightLineState['stuck']> }) {
  const [first, ...rest] = waiting
  const failure = stuck.why === 'failed' ? failureFor(stuck.error, REFUSALS) : undefined
  return (
    <Banner
      tone="danger"
      requestId={failure?.requestId || undefined}
      actions={
        <>
          <Button size="small" kind="primary" onClick={line.insist}>
            {stuck.why === 'stale' ? 'Do it anyway' : 'Try again'}
          </Button>
          <Button size="small" onClick={line.discard}>
            Discard
          </Button>
          {rest.length > 0 && (
            <Button size="small" onClick={line.discardAll}>
              Discard all {waiting.length}
            </Button>
          )}
        </>
      }
    >
      <span className="font-medium">Not done: {first?.says}.</span>{' '}
      {stuck.why === 'stale' ? 'Something else happened first, and you see it now.' : failure?.sentence}
      {rest.length > 0 && <span className="block text-sm">Behind it: {rest.map(({ says }) => says).join('; ')}.</span>}
    </Banner>
  )
}

/** "2 minutes ago", as the minutes pass. */
function Ago({ since }: { since: number }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 5000)
    return () => clearInterval(ticking)
  }, [])
  return formatRelative(since, now)
}
