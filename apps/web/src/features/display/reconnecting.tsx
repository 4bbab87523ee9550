import { CloudOff } from 'lucide-react'

/** A quiet word in a corner: what is shown may be old. */
export const Reconnecting = () => (
  <p role="status" className="flex items-center gap-[0.5em] text-[0.85em] text-ink-soft">
    <CloudOff aria-hidden className="size-[1.1em]" />
    Reconnecting
  </p>
)
