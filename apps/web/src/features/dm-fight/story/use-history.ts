import { type FightEvent, type HistoryStep, historyAsSeenBy } from '@tomekeeper/combat'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { announce } from '../../../ui/live-region.tsx'

/**
 * The log in sentences, told a moment after the rows: numbers first. What is new is said to screen readers.
 */
export function useHistory(log: readonly FightEvent[]): readonly HistoryStep[] {
  const settled = useDeferredValue(log)
  const history = useMemo(() => historyAsSeenBy({ role: 'dm' }, settled), [settled])
  const heard = useRef<number | null>(null)

  useEffect(() => {
    const last = history.at(-1)?.step ?? 0
    const before = heard.current
    heard.current = Math.max(before ?? 0, last)
    if (before === null) return
    const fresh = history.filter(({ step }) => step > before).flatMap(({ sentences }) => sentences)
    if (fresh.length > 0) announce(fresh.slice(-6).join(' '))
  }, [history])
  return history
}
