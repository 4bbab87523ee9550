import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

const NEARLY = 96

/**
 * Keeps the newest words in view while they grow, until somebody scrolls away from them. A new question comes into view.
 * `isReading` holds still: someone has opened a source and looks at the claim beside it.
 */
export function useStayAtEnd(growing: RefObject<HTMLElement | null>, questions: number, isReading: boolean) {
  const isAtEnd = useRef(true)
  const holdsStill = useRef(isReading)
  useLayoutEffect(() => {
    holdsStill.current = isReading
  }, [isReading])

  useEffect(() => {
    if (questions === 0) return
    isAtEnd.current = true
    scrollToEnd()
  }, [questions])

  useEffect(() => {
    const element = growing.current
    if (!element) return
    const look = () => {
      isAtEnd.current = document.documentElement.scrollHeight - window.innerHeight - window.scrollY < NEARLY
    }
    const observer = new ResizeObserver(() => isAtEnd.current && !holdsStill.current && scrollToEnd())
    observer.observe(element)
    window.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      window.removeEventListener('scroll', look)
    }
  }, [growing])
}

const scrollToEnd = () => window.scrollTo({ top: document.documentElement.scrollHeight })
