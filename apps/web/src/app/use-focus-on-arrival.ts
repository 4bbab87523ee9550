import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** After following a link the keyboard starts at the page, not at the link that is left behind. */
export function useFocusOnArrival() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        const here = document.activeElement
        const isLeftBehind = here === null || here === document.body || here instanceof HTMLAnchorElement
        if (pathChanged && fromLocation && isLeftBehind) document.getElementById('main')?.focus({ preventScroll: true })
      }),
    [router],
  )
}
