import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is, as long as it is on the page. */
export function useWidth(element: RefObject<HTMLElement | null>) {
  const [width, setWidth] = useState<number>()
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    setWidth(current.clientWidth)
    return () => observer.disconnect()
  }, [element])
  return width
}
