import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'

/** One thing at a time done to one document: whether it is under way, and what was said against it. */
export function useWork() {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  return {
    busy,
    failure: failureFor(error),
    async run(work: () => Promise<unknown>) {
      setBusy(true)
      setError(null)
      try {
        await work()
      } catch (refusal) {
        setError(refusal)
      } finally {
        setBusy(false)
      }
    },
  }
}
