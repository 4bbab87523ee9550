import type { DisplayView } from '@tomekeeper/contracts/combat'
import { useEffect, useState } from 'react'
import { envelopeOf } from '../../lib/errors.ts'
import { plainClient } from '../../lib/trpc.ts'

const AGAIN_AFTER_MS = 5000

export type Shown = {
  display?: DisplayView
  /** `gone`: the link was taken back, or there never was one. `away`: what is shown may be old. */
  state: 'opening' | 'live' | 'away' | 'gone'
}

/** What a screen on the wall shows: told when to look again, and looking by the clock while nobody tells. */
export function useDisplay(code: string): Shown {
  const [shown, setShown] = useState<Shown>({ state: 'opening' })

  useEffect(() => {
    let isOver = false
    let isLooking = false
    let isStale = false
    let stop = () => {}
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = () => {
      isOver = true
      clearTimeout(timer)
      stop()
    }

    async function look() {
      isStale = true
      if (isLooking) return
      isLooking = true
      // news that come while we look are looked at once more
      while (isStale && !isOver) {
        isStale = false
        await lookOnce()
      }
      isLooking = false
    }
    async function lookOnce() {
      try {
        const display = await plainClient.displays.view.query({ code })
        if (!isOver) setShown({ display, state: 'live' })
      } catch (error) {
        if (isOver) return
        const why = envelopeOf(error)?.code
        if (why === 'not_found' || why === 'invalid_input') {
          end()
          setShown({ state: 'gone' })
        } else setShown(({ display }) => ({ display, state: 'away' }))
      }
    }
    function later() {
      clearTimeout(timer)
      if (isOver) return
      setShown(({ display }) => ({ display, state: display ? 'away' : 'opening' }))
      // asking tells whether the link still works
      timer = setTimeout(() => void look().then(follow), AGAIN_AFTER_MS)
    }
    function follow() {
      if (isOver) return
      stop()
      const following = plainClient.displays.follow.subscribe(
        { code },
        {
          onData: () => void look(),
          onConnectionStateChange({ state }) {
            if (state === 'pending') void look()
            if (state === 'connecting') setShown((now) => (now.display ? { ...now, state: 'away' } : now))
          },
          onError: () => void look().then(later),
          onComplete: () => void look().then(later),
        },
      )
      stop = () => following.unsubscribe()
    }

    void look()
    follow()
    return end
  }, [code])

  return shown
}
