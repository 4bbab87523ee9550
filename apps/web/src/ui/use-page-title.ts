import { useEffect } from 'react'
import { announce } from './live-region.tsx'

/** Names the tab after the page, and says so to screen readers. */
export function usePageTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Tomekeeper`
    announce(title)
  }, [title])
}
