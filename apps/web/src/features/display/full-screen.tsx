import { Maximize } from 'lucide-react'
import { IconButton } from '../../ui/icon-button.tsx'

/** Shown while a hand is near. On a television nobody needs it. */
export function FullScreen() {
  if (!document.fullscreenEnabled || document.fullscreenElement) return null
  return (
    <IconButton
      label="Full screen"
      hint="none"
      look="outlined"
      icon={<Maximize size={18} aria-hidden />}
      className="fixed! right-4 bottom-4"
      onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}
    />
  )
}
