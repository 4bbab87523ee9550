import { type CSSProperties, useEffect, useState } from 'react'

/** From where an element begins to the foot of the window, whatever banners stand above it. */
export function useRestOfScreen() {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [top, setTop] = useState(0)
  useEffect(() => {
    const measure = () => setTop((element?.getBoundingClientRect().top ?? 0) + window.scrollY)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    // a banner that comes or goes above moves the page without changing its size
    for (const sibling of element?.closest('main')?.parentElement?.children ?? []) observer.observe(sibling)
    return () => observer.disconnect()
  }, [element])
  return {
    measured: setElement,
    style: { '--rest': `calc(100dvh - ${Math.max(0, Math.round(top))}px)` } as CSSProperties,
  }
}
