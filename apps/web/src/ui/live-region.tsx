import { useSyncExternalStore } from 'react'

type Voice = 'polite' | 'assertive'
type Said = { polite: string; assertive: string }

let said: Said = { polite: '', assertive: '' }
const listeners = new Set<() => void>()

/** Says a sentence to screen readers: turns, streamed answers that are complete, results that changed. */
export function announce(sentence: string, voice: Voice = 'polite') {
  // a zero-width space makes the same sentence news again
  const again = said[voice] === sentence ? `${sentence}\u200b` : sentence
  said = { ...said, [voice]: again }
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Stands once at the root. */
export function LiveRegion() {
  const { polite, assertive } = useSyncExternalStore(listen, () => said)
  return (
    <div className="sr-only">
      <p aria-live="polite">{polite}</p>
      <p aria-live="assertive">{assertive}</p>
    </div>
  )
}
