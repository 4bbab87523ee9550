import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { useCallback, useMemo, useState } from 'react'

/** The rows that are ticked. A monster that is gone is not chosen any more. */
export function useChosen(cards: readonly MonsterCard[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = useCallback(
    ({ locator }: Pick<MonsterCard, 'locator'>, isChosen: boolean) =>
      setChosen((before) => {
        const next = new Set(before)
        if (isChosen) next.add(locator)
        else next.delete(locator)
        return next
      }),
    [],
  )
  const clear = useCallback(() => setChosen(new Set()), [])
  const chosenCards = useMemo(() => cards.filter((card) => chosen.has(card.locator)), [cards, chosen])
  return { chosen, chosenCards, choose, clear }
}
