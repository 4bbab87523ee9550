import { useSyncExternalStore } from 'react'

/** Whether a media query holds now. Prefer CSS; this is for what must not be on the page twice. */
export function useMedia(query: string) {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
  )
}
