import { CloudOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLiveState } from '../../lib/live/use-live.ts'

const PATIENCE_MS = 2500

/** A quiet word when news no longer come in. Short gaps are nobody's business. */
export function ConnectionBanner() {
  const isAway = useLiveState() === 'away'
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    setLasts(false)
    if (!isAway) return
    const timer = setTimeout(() => setLasts(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [isAway])

  return (
    <div role="status">
      {isAway && lasts && (
        <p className="flex items-center gap-2 text-sm text-ink-soft">
          <CloudOff size={15} aria-hidden />
          Reconnecting. What others change will appear when the connection is back.
        </p>
      )}
    </div>
  )
}
