import { useEffect, useState } from 'react'

const IDLE_MS = 4000

/** Nobody has touched anything for a while: what belongs to the hand goes away, pointer and all. */
export function useIsIdle() {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stir = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), IDLE_MS)
    }
    stir()
    const kinds = ['pointermove', 'pointerdown', 'keydown'] as const
    for (const kind of kinds) addEventListener(kind, stir)
    return () => {
      clearTimeout(timer)
      for (const kind of kinds) removeEventListener(kind, stir)
    }
  }, [])
  return isIdle
}
