import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { useCallback, useMemo } from 'react'
import { sentenceFor } from '../../lib/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { findByName } from './monster-names.ts'
import { inOneLine } from './monster-words.ts'
import { useMonsterIndex } from './use-monster-index.ts'

type Props = { campaignId: string; onPick: (card: MonsterCard) => void; label?: string }

const MOST_OFFERED = 50

/** Type a few letters, take a monster. The field is empty again for the next one. */
export function MonsterPicker({ campaignId, onPick, label = 'Add a monster' }: Props) {
  const { data: cards = [], error, isPending, refetch } = useMonsterIndex(campaignId)
  const byLocator = useMemo(() => new Map(cards.map((card) => [card.locator, card])), [cards])
  const find = useCallback(
    (typed: string) =>
      findByName(cards, typed, MOST_OFFERED).map((card) => ({
        value: card.locator,
        label: card.name,
        hint: inOneLine(card),
      })),
    [cards],
  )

  if (error && cards.length === 0)
    return (
      <p role="alert" className="flex flex-wrap items-center gap-3 text-control text-danger">
        The bestiary did not load. {sentenceFor(error)}
        <Button size="small" onClick={() => void refetch()}>
          Try again
        </Button>
      </p>
    )
  return (
    <Combobox
      label={label}
      choices={[]}
      find={find}
      value={undefined}
      placeholder={isPending ? 'Opening the bestiary…' : 'Goblin, owlbear…'}
      onChange={(locator) => {
        const card = locator === undefined ? undefined : byLocator.get(locator)
        if (card) onPick(card)
      }}
    />
  )
}
