import { envelopeOf, failureFor } from '../lib/errors.ts'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'

type Props = { error: unknown; what: string; onKeepMine: () => void }

/** Why what somebody wrote was not saved; where another was quicker, one may keep one's own all the same. */
export function SaveFailure({ error, what, onKeepMine }: Props) {
  const failure = failureFor(error)
  if (!failure) return null
  const isStale = envelopeOf(error)?.code === 'changed_meanwhile'
  const keepMine = (
    <Button size="small" onClick={onKeepMine}>
      Keep mine
    </Button>
  )
  return (
    <Banner tone="danger" requestId={failure.requestId} actions={isStale && keepMine}>
      {isStale
        ? `Someone else changed this ${what} while you wrote. What you wrote is still here: keep yours and save again, or cancel to see theirs.`
        : failure.sentence}
    </Banner>
  )
}
