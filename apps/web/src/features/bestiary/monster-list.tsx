import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { MonsterRow } from './monster-row.tsx'

const ROW = 56

type Props = {
  campaignId: string
  cards: readonly MonsterCard[]
  /** For a DM: chosen rows, and what their buttons do. */
  choosing?: {
    chosen: ReadonlySet<string>
    onChoose: (card: MonsterCard, isChosen: boolean) => void
    onReveal: (card: MonsterCard) => void
  }
  opened: string | undefined
  onOpen: (locator: string) => void
  list: RefObject<HTMLDivElement | null>
}

/** Two thousand rows of which a screenful is on the page. Arrows walk, Enter opens, Space chooses. */
export function MonsterList({ campaignId, cards, choosing, opened, onOpen, list }: Props) {
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      cards.findIndex((card) => card.locator === opened),
    ),
  )
  const [margin, setMargin] = useState(0)
  const wantsFocus = useRef(false)
  const at = Math.min(active, Math.max(0, cards.length - 1))

  // whatever stands above the list may have grown or shrunk
  useLayoutEffect(() => {
    const measure = () => setMargin(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY))
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(document.body)
    return () => sizes.disconnect()
  }, [list])
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), at])].sort((one, other) => one - other),
    [at],
  )
  // oxlint-disable-next-line react-hooks/incompatible-library -- what it returns is used here alone, never handed on
  const virtual = useWindowVirtualizer({
    count: cards.length,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: margin,
    rangeExtractor,
    getItemKey: (index) => cards[index]?.locator ?? index,
  })

  // before the row that had it is gone, or the next key would find nobody
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    list.current?.querySelector<HTMLElement>(`[data-index="${at}"]`)?.focus({ preventScroll: true })
  }, [at, list])

  function walk(to: number) {
    const next = Math.max(0, Math.min(cards.length - 1, to))
    virtual.scrollToIndex(next)
    if (next === at) return
    wantsFocus.current = true
    setActive(next)
  }
  function press(event: React.KeyboardEvent) {
    const page = Math.max(1, Math.floor(window.innerHeight / ROW) - 3)
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: cards.length - 1,
    }
    const isRow = event.target instanceof HTMLElement && event.target.dataset.index !== undefined
    const to = steps[event.key]
    const card = cards[at]
    if (to !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) walk(to)
    else if (event.key === 'Enter' && isRow && card) onOpen(card.locator)
    else if (event.key === ' ' && isRow && card && choosing) choosing.onChoose(card, !choosing.chosen.has(card.locator))
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={list}
      role="grid"
      aria-label="Monsters"
      tabIndex={-1}
      aria-rowcount={cards.length}
      aria-multiselectable={choosing ? true : undefined}
      onKeyDown={press}
      className="monster-list @container relative"
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, start }) => {
        const card = cards[index]
        return (
          card && (
            <MonsterRow
              key={card.locator}
              campaignId={campaignId}
              card={card}
              index={index}
              top={start - margin}
              isActive={index === at}
              isOpen={card.locator === opened}
              isChosen={choosing?.chosen.has(card.locator)}
              onChoose={choosing?.onChoose}
              onReveal={choosing?.onReveal}
              onArrive={setActive}
            />
          )
        )
      })}
    </div>
  )
}
