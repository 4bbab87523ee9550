import { useEffect, useState } from 'react'
import { Spinner } from '../../ui/spinner.tsx'

const LONG_MS = 8000

/** Says what is being done until there is something to read. */
export function WaitingWords({ isWriting }: { isWriting: boolean }) {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])

  const words = isWriting ? 'Passages found. Weighing what they say…' : 'Looking through the sources…'
  return (
    <p role="status" className="flex items-center gap-3 text-ink-soft">
      <Spinner />
      {isLong ? `${words} This takes a little longer; you may leave and come back.` : words}
    </p>
  )
}
