import { Check } from 'lucide-react'
import { useId, useState } from 'react'
import { type Choice, choicesFrom } from './choices.ts'
import { classNames } from './class-names.ts'
import { Field, type FieldWords } from './field.tsx'

type Props = FieldWords & {
  choices: readonly (string | Choice)[]
  value: string | undefined
  onChange: (value: string | undefined) => void
  error?: string
  placeholder?: string
  className?: string
  /** Finds and ranks in its own way, instead of looking for the words in `choices`; at most what one may look through. */
  find?: (typed: string) => readonly Choice[]
}

const MOST_SHOWN = 50

/** A long list that is searched by typing. Arrows move, Enter chooses, Escape closes, an emptied field is no choice. */
export function Combobox({ choices, value, onChange, error, placeholder, className, find, ...words }: Props) {
  const listId = useId()
  const all = choicesFrom(choices)
  const chosen = all.find((choice) => choice.value === value)
  // opening the list types nothing: leaving it again must leave the choice alone
  const [list, setList] = useState<{ typed?: string }>()
  const [at, setAt] = useState(0)

  const open = list !== undefined
  const sought = (list?.typed ?? '').trim().toLowerCase()
  const found =
    open && find
      ? find(list.typed ?? '')
      : all.filter((choice) => choice.label.toLowerCase().includes(sought)).slice(0, MOST_SHOWN)
  const active = found[Math.min(at, found.length - 1)]

  function choose(choice: Choice) {
    if (choice.disabled) return
    onChange(choice.value)
    setList(undefined)
  }
  function leave() {
    if (list?.typed?.trim() === '' && chosen) onChange(undefined)
    setList(undefined)
  }
  function press(event: React.KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      if (open) move((at + step + found.length) % Math.max(1, found.length))
      else look({})
    } else if (event.key === 'Enter' && open && active) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      setList(undefined)
    }
  }
  function move(to: number) {
    setAt(to)
    document.getElementById(`${listId}-${found[to]?.value}`)?.scrollIntoView({ block: 'nearest' })
  }
  function look(next: { typed?: string }) {
    setList(next)
    setAt(0)
  }

  return (
    <Field {...words} error={error} className={className}>
      {(ids) => (
        <div className="relative">
          <input
            {...ids}
            role="combobox"
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && active ? `${listId}-${active.value}` : undefined}
            autoComplete="off"
            placeholder={placeholder}
            className="control"
            value={list?.typed ?? chosen?.label ?? ''}
            onChange={(event) => look({ typed: event.target.value })}
            onClick={() => !open && look({})}
            onBlur={leave}
            onKeyDown={press}
          />
          <ul
            id={listId}
            role="listbox"
            aria-label={words.label}
            hidden={!open}
            className="absolute inset-x-0 top-full z-40 mt-1.5 max-h-64 overflow-y-auto rounded-md bg-raised p-1 text-control shadow-float"
          >
            {found.map((choice) => (
              <li
                key={choice.value}
                id={`${listId}-${choice.value}`}
                role="option"
                aria-selected={choice === active}
                aria-disabled={choice.disabled}
                // the field must keep focus, or its blur would close the list before the click lands
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(choice)}
                className={classNames(
                  'tap flex min-h-9 cursor-pointer items-center gap-2 rounded-sm px-2.5 py-1.5 hover:bg-hover',
                  choice === active && 'bg-hover',
                  choice.disabled && 'cursor-not-allowed text-ink-soft',
                )}
              >
                <span className="min-w-0 grow">
                  {choice.label}
                  {choice.hint && <span className="block text-sm text-ink-soft">{choice.hint}</span>}
                </span>
                {choice.value === value && <Check size={16} aria-label="chosen" className="shrink-0 text-ember-ink" />}
              </li>
            ))}
            {found.length === 0 && (
              <li role="option" aria-selected="false" aria-disabled className="px-2.5 py-2 text-ink-soft">
                Nothing goes by that name.
              </li>
            )}
          </ul>
        </div>
      )}
    </Field>
  )
}
