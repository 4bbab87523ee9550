import type { MonsterCard, MonsterView } from '@tomekeeper/contracts/bestiary'
import { SearchX, Skull } from 'lucide-react'
import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef } from 'react'
import type { BestiarySearch } from '../../lib/bestiary-search.ts'
import { counted, formatNumber } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { ContextPanel } from '../../ui/context-panel.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import './bestiary.css'
import { BestiaryFilters } from './bestiary-filters.tsx'
import { ChosenBar } from './chosen-bar.tsx'
import { filterMonsters } from './filter-monsters.ts'
import { MonsterDetail } from './monster-detail.tsx'
import { MonsterList } from './monster-list.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { useBestiaryKeys } from './use-bestiary-keys.ts'
import { useChosen } from './use-chosen.ts'
import { usePrinting } from './use-printing.ts'
import { useReveal } from './use-reveal.ts'
import { useSearchText } from './use-search-text.ts'

type Props = {
  header: ReactNode
  cards: readonly MonsterCard[]
  campaignId: string
  isDm: boolean
  locator: string | undefined
  onOpen: (locator: string | undefined) => void
  search: BestiarySearch
  onSearch: (next: BestiarySearch) => void
  more?: (monster: MonsterView) => ReactNode
}

/** The list, its filters, what is chosen, and the monster that is open. */
export function OpenBestiary({ header, cards, campaignId, isDm, locator, onOpen, search, onSearch, more }: Props) {
  const field = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const keepText = useCallback((q: string) => onSearch({ ...search, q: q || undefined }), [search, onSearch])
  const [text, setText] = useSearchText(search.q ?? '', keepText)
  const sought = useDeferredValue(text)
  const found = useMemo(() => filterMonsters(cards, { ...search, q: sought }), [cards, search, sought])
  const { chosen, chosenCards, choose, clear } = useChosen(cards)
  const { reveal, isBusy } = useReveal(campaignId)
  const { printing, print, stop } = usePrinting(locator)
  const close = useCallback(() => onOpen(undefined), [onOpen])
  const toggle = useCallback(
    (card: Pick<MonsterCard, 'locator' | 'name' | 'isRevealed'>) => void reveal([card], !card.isRevealed),
    [reveal],
  )
  const choosing = useMemo(
    () => (isDm ? { chosen, onChoose: choose, onReveal: toggle } : undefined),
    [isDm, chosen, choose, toggle],
  )
  useBestiaryKeys({ field, list, isOpen: locator !== undefined, close })

  const openedName = cards.find((card) => card.locator === locator)?.name
  const isFiltered = text !== '' || Object.keys(search).some((key) => !['sort', 'down'].includes(key))
  return (
    <ContextPanel
      title={openedName ?? 'Stat block'}
      open={locator !== undefined}
      onClose={close}
      panel={
        locator !== undefined && (
          <MonsterDetail
            campaignId={campaignId}
            locator={locator}
            onReveal={isDm ? toggle : undefined}
            onPrint={() => print([locator])}
            onRemoved={close}
            more={more}
          />
        )
      }
    >
      {header}
      {cards.length === 0 ? (
        <NothingYet isDm={isDm} />
      ) : (
        <>
          <BestiaryFilters
            cards={cards}
            isDm={isDm}
            search={search}
            onSearch={onSearch}
            text={text}
            onText={setText}
            field={field}
          />
          <p role="status" className="mb-1 px-1 text-sm text-ink-soft">
            {found.length === cards.length
              ? counted(cards.length, 'monster')
              : `${formatNumber(found.length)} of ${counted(cards.length, 'monster')}`}
          </p>
          {found.length === 0 ? (
            <EmptyState
              icon={<SearchX aria-hidden />}
              title="No monster answers to that"
              action={
                isFiltered && (
                  <Button
                    onClick={() => {
                      setText('')
                      onSearch({ sort: search.sort, down: search.down })
                    }}
                  >
                    Show all of them
                  </Button>
                )
              }
            >
              Fewer letters or fewer filters may find it.
            </EmptyState>
          ) : (
            <div className="overflow-clip rounded-md bg-surface">
              <MonsterList
                campaignId={campaignId}
                cards={found}
                choosing={choosing}
                opened={locator}
                onOpen={onOpen}
                list={list}
              />
            </div>
          )}
          {chosenCards.length > 0 && (
            <ChosenBar
              count={chosenCards.length}
              isBusy={isBusy}
              onReveal={(revealed) => void reveal(chosenCards, revealed)}
              onPrint={() => print(chosenCards.map((card) => card.locator))}
              onClear={clear}
            />
          )}
        </>
      )}
      {cards.some((card) => card.origin === 'srd') && (
        <p className="mt-6 text-sm text-ink-soft">
          Monsters of the SRD are facts by Wizards of the Coast LLC under CC-BY-4.0.{' '}
          <TextLink to="/credits">Credits</TextLink>
        </p>
      )}
      {printing && (
        <PrintSheet
          key={printing.time}
          campaignId={campaignId}
          locators={printing.locators}
          opensWindow={printing.opensWindow}
          onFailed={stop}
        />
      )}
    </ContextPanel>
  )
}

const NothingYet = ({ isDm }: { isDm: boolean }) =>
  isDm ? (
    <EmptyState icon={<Skull aria-hidden />} title="No monsters yet">
      Write one, import some, or add a rulebook: its monsters are found while it is read.
    </EmptyState>
  ) : (
    <EmptyState icon={<Skull aria-hidden />} title="Nothing revealed yet">
      When your DM reveals a monster, what is known of it appears here.
    </EmptyState>
  )
