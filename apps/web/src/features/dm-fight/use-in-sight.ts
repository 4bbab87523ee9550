import { type RefObject, useEffect } from 'react'

/**
 * Brings an element into sight whenever `key` changes, and when the room around it does; only where something around it
 * is marked as scrolling, so that a page that is read from its top stays there.
 */
export function useInSight(
  inside: RefObject<HTMLElement | null>,
  find: (inside: HTMLElement) => Element | null,
  key: unknown,
) {
  useEffect(() => {
    const container = inside.current
    const scroller = container?.closest('[data-scrolls]')
    if (!container || !scroller) return
    const bring = () => find(container)?.scrollIntoView({ block: 'nearest' })
    bring()
    const observer = new ResizeObserver(bring)
    observer.observe(scroller)
    return () => observer.disconnect()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `find` reads the page, and only `key` says that it finds another
  }, [key])
}
