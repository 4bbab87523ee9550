import { useEffect, useState } from 'react'

const PAUSE = 250

/** What stands in a search field at once, and in the address after a pause: browsers refuse a change for every key. */
export function useSearchText(kept: string, keep: (text: string) => void) {
  const [text, setText] = useState(kept)
  const [seen, setSeen] = useState(kept)
  if (kept !== seen) {
    // the address changed by itself: a link, or the way back
    setSeen(kept)
    if (kept !== text.trim()) setText(kept)
  }

  useEffect(() => {
    if (text.trim() === kept) return undefined
    const timer = setTimeout(() => keep(text.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [text, kept, keep])
  return [text, setText] as const
}
