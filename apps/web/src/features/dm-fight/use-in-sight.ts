import { type RefObject, useEffect } from 'react'

/** Brings an element into sight whenever `key` changes, and when the room around it does. */
export function useInSight(
  inside: RefObject<HTMLElement | null>,
  find: (inside: HTMLElement) => Element | null,
  key: unknown,
) {
  useEffect(() => {
    const container = inside.current
    if (!container) return
    const bring = () => find(container)?.scrollIntoView({ block: 'nearest' })
    bring()
    const observer = new ResizeObserver(bring)
    const scroller = container.closest('[data-scrolls]')
    if (scroller) observer.observe(scroller)
    return () => observer.disconnect()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `find` reads the page, and only `key` says that it finds another
  }, [key])
}
