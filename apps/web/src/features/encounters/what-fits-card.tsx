import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { Plus } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { sentenceFor } from '../../lib/errors.ts'
import { counted } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Select } from '../../ui/select.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { DIFFICULTY_WORDS, type Target, TARGETS_OF } from './encounter-words.ts'
import { useMonsters } from './use-monsters.ts'
import { type Fit, inRanges, whatFits } from './what-fits.ts'
import type { Weight } from './weigh.ts'

type Props = {
  campaignId: string
  weight: Weight
  /** Types that are in the fight already; their kin come first. */
  types: ReadonlySet<string>
  onAdd: (card: MonsterCard) => void
  onOpen: (card: MonsterCard) => void
}

const A_FEW = 8

/** Which monsters of the bestiary still fit, and how many of them, for a fight of a chosen difficulty. */
export function WhatFitsCard({ campaignId, weight, types, onAdd, onOpen }: Props) {
  const { data: cards, error, refetch } = useMonsters(campaignId)
  const [chosen, setChosen] = useState<Target>()
  const [sought, setSought] = useState('')
  const [shown, setShown] = useState(A_FEW)
  const targets = TARGETS_OF[weight.rules]
  const target = chosen ?? nextAfter(weight, targets)

  const settled = useDeferredValue(weight)
  const fits = useMemo(
    () => (cards && settled.party.length > 0 ? sorted(whatFits(cards, target, settled), types) : []),
    [cards, target, settled, types],
  )
  const words = sought.trim().toLowerCase()
  const found = words
    ? fits.filter(({ card }) => `${card.name} ${card.type ?? ''}`.toLowerCase().includes(words))
    : fits

  return (
    <Card title="What still fits" description="For a fight of this difficulty:" flush>
      <div className="grid grid-cols-2 gap-3 px-4 pb-3 sm:px-5">
        <Select
          aria-label="For a fight of this difficulty"
          choices={targets.map((value) => ({ value, label: DIFFICULTY_WORDS[value] }))}
          value={target}
          onChange={({ target: select }) => setChosen(select.value as Target)}
        />
        <SearchField label="Name or type" placeholder="Search" value={sought} onChange={setSought} />
      </div>
      {error && !cards && (
        <p role="alert" className="flex flex-wrap items-center gap-3 px-5 pb-4 text-control text-danger">
          The bestiary did not load. {sentenceFor(error)}
          <Button size="small" onClick={() => void refetch()}>
            Try again
          </Button>
        </p>
      )}
      {!cards && !error && <RowsSkeleton label="Opening the bestiary" rows={3} />}
      {cards && (
        <>
          <p className="px-4 pb-2 text-sm text-ink-soft sm:px-5" aria-live="polite">
            {sentenceOf(weight, found, words !== '')}
          </p>
          <ul aria-label="Monsters that fit" className="divide-y divide-line">
            {found.slice(0, shown).map((fit) => (
              <FitRow key={fit.card.locator} fit={fit} onAdd={onAdd} onOpen={onOpen} />
            ))}
          </ul>
          {found.length > shown && (
            <div className="px-4 py-3 sm:px-5">
              <Button size="small" kind="quiet" onClick={() => setShown(shown + 20)}>
                Show more
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  )
}

function FitRow({ fit: { card, counts }, onAdd, onOpen }: { fit: Fit } & Pick<Props, 'onAdd' | 'onOpen'>) {
  return (
    <li className="flex items-center gap-3 px-4 py-1.5 sm:px-5">
      <div className="min-w-0 grow">
        <button
          type="button"
          onClick={() => onOpen(card)}
          className="max-w-full rounded-sm text-left text-control font-medium wrap-anywhere underline-offset-3 hover:underline"
        >
          {card.name}
        </button>
        <p className="text-sm text-ink-soft">{[`CR ${card.cr ?? '—'}`, card.type].filter(Boolean).join(' · ')}</p>
      </div>
      <span className="shrink-0 text-control">
        <span className="sr-only">So many fit: </span>
        {inRanges(counts)}
      </span>
      <IconButton
        label={`Add ${card.name}`}
        hint="none"
        className="size-9"
        icon={<Plus size={16} aria-hidden />}
        onClick={() => onAdd(card)}
      />
    </li>
  )
}

/** The next harder word than the fight has now; the hardest when it is there already. */
function nextAfter({ difficulty }: Weight, targets: readonly Target[]): Target {
  const at = targets.indexOf((difficulty?.difficulty ?? 'none') as Target)
  const usual = Math.floor((targets.length - 1) / 2)
  return targets[Math.min(targets.length - 1, at < 0 ? usual : at + 1)] ?? 'low'
}

const sorted = (fits: readonly Fit[], types: ReadonlySet<string>) => {
  const isKin = ({ card }: Fit) => (card.type !== null && types.has(card.type) ? 1 : 0)
  return fits.toSorted((a, b) => isKin(b) - isKin(a) || (b.card.xp ?? 0) - (a.card.xp ?? 0))
}

function sentenceOf({ party, difficulty }: Weight, found: readonly Fit[], isSearch: boolean) {
  if (party.length === 0) return 'Bring somebody to the fight first.'
  if (found.length > 0) return `${counted(found.length, 'monster')} could join, in the numbers beside them.`
  if (isSearch) return 'Nothing of that name or type fits.'
  return difficulty ? 'Nothing fits any more: the fight is too hard for that already.' : 'Nothing fits.'
}
