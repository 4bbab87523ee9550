import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

type Printing = { locators: readonly string[]; opensWindow: boolean; time: number }

/** What goes on paper: what somebody chose, or, when they use the browser's own command, the monster that is open. */
export function usePrinting(opened: string | undefined) {
  const [printing, setPrinting] = useState<Printing>()
  const print = useCallback(
    (locators: readonly string[]) =>
      setPrinting((before) => ({ locators, opensWindow: true, time: (before?.time ?? 0) + 1 })),
    [],
  )
  const stop = useCallback(() => setPrinting(undefined), [])

  useEffect(() => {
    // the browser takes its picture of the page right after this
    const before = () =>
      flushSync(() =>
        setPrinting(
          (already) =>
            already ?? (opened === undefined ? undefined : { locators: [opened], opensWindow: false, time: 0 }),
        ),
      )
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', stop)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', stop)
    }
  }, [opened, stop])
  return { printing, print, stop }
}
