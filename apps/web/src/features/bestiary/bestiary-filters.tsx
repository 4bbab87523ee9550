import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { CHALLENGE_RATINGS } from '@tomekeeper/statblock'
import { SlidersHorizontal } from 'lucide-react'
import { type RefObject, useId, useMemo, useState } from 'react'
import type { BestiarySearch } from '../../lib/bestiary-search.ts'
import { Button } from '../../ui/button.tsx'
import type { Choice } from '../../ui/choices.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { Select } from '../../ui/select.tsx'
import { choicesIn } from './filter-monsters.ts'
import { ratingWords } from './monster-words.ts'
import { SORTS, sortFrom, sortOf } from './sorts.ts'

type Props = {
  cards: readonly MonsterCard[]
  isDm: boolean
  search: BestiarySearch
  onSearch: (next: BestiarySearch) => void
  text: string
  onText: (text: string) => void
  /** The field is found again by `/`. */
  field: RefObject<HTMLDivElement | null>
}

const ratings = (end: 'From' | 'To') =>
  CHALLENGE_RATINGS.map((rating) => ({ value: rating, label: `${end} CR ${ratingWords(rating)}` }))
const FROM = ratings('From')
const TO = ratings('To')
const SHOWN: Choice[] = [
  { value: 'revealed', label: 'Revealed' },
  { value: 'hidden', label: 'Not revealed' },
  { value: 'doubtful', label: 'To review' },
]

/** Everything one may ask the list for. On a phone the choices fold away under their number. */
export function BestiaryFilters({ cards, isDm, search, onSearch, text, onText, field }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const { types, sizes, sources, editions } = useMemo(() => choicesIn(cards), [cards])
  const set = (key: keyof BestiarySearch) => (value: string) => onSearch({ ...search, [key]: value || undefined })
  const { q: _q, sort: _sort, down: _down, ...filters } = search
  const count = Object.values(filters).filter((value) => value !== undefined).length

  return (
    <div className="mb-4 flex flex-col gap-3">
      <div className="flex gap-2" ref={field}>
        <SearchField label="Search by name" value={text} onChange={onText} className="grow" />
        <Button
          className="shrink-0 sm:hidden"
          icon={<SlidersHorizontal size={16} aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          Filters{count > 0 && ` (${count})`}
        </Button>
      </div>
      <div id={id} className={isOpen ? 'filters grid' : 'filters grid max-sm:hidden'}>
        <Filter label="From CR" value={search.from} choices={FROM} onChange={set('from')} />
        <Filter label="To CR" value={search.to} choices={TO} onChange={set('to')} />
        <Filter label="Type" value={search.type} choices={types} onChange={set('type')} />
        <Filter label="Size" value={search.size} choices={sizes} onChange={set('size')} />
        {sources.length > 1 && (
          <Filter label="Source" value={search.source} choices={asTheyAre(sources)} onChange={set('source')} />
        )}
        {editions.length > 1 && (
          <Filter label="Edition" value={search.edition} choices={editions} onChange={set('edition')} />
        )}
        {isDm && <Filter label="Show" any="Show all" value={search.show} choices={SHOWN} onChange={set('show')} />}
        <Filter
          label="Order"
          any="A to Z"
          value={sortOf(search)}
          choices={SORTS}
          onChange={(value) => onSearch({ ...search, ...sortFrom(value) })}
        />
      </div>
    </div>
  )
}

/** Titles keep their capitals and underlines. */
const asTheyAre = (values: readonly string[]) => values.map((value) => ({ value, label: value }))

type FilterProps = {
  label: string
  any?: string
  value: string | undefined
  choices: readonly (string | Choice)[]
  onChange: (value: string) => void
}

/** Small and silent until it says something: its label is its first choice. */
function Filter({ label, any, value, choices, onChange }: FilterProps) {
  return (
    <Select
      aria-label={label}
      placeholder={any ?? label}
      choices={choices}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
