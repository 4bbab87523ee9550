import { useRouter } from '@tanstack/react-router'
import { failureFor } from '../lib/errors.ts'
import { FailureState } from '../ui/failure-state.tsx'

/** A page that broke while loading or drawing. */
export function PageFailed({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter()
  const failure = failureFor(error)
  const retry = async () => {
    reset()
    await router.invalidate()
  }
  return (
    <FailureState requestId={failure?.requestId} onRetry={() => void retry()}>
      {failure?.sentence}
    </FailureState>
  )
}
