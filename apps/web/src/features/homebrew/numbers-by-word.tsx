import { X } from 'lucide-react'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { NumberLine } from './number-line.tsx'

type Props<Word extends string> = {
  path: string
  /** "Add a skill" */
  add: string
  words: readonly Word[]
  value: Partial<Record<Word, number>>
  onChange: (value: Partial<Record<Word, number>>) => void
  /** What a word begins with when it is added. */
  first: (word: Word) => number
  unit?: string
  min?: number
  step?: number
}

/** A number for some words of a list: skills, senses, speeds. */
export function NumbersByWord<Word extends string>(props: Props<Word>) {
  const { path, add, words, value, onChange, first, unit, min, step } = props
  const set = words.filter((word) => value[word] !== undefined)
  const left = words.filter((word) => value[word] === undefined)
  const change = (word: Word, number: number | undefined) => {
    const { [word]: _, ...others } = value
    // the other words keep their numbers; this one has its own or none
    onChange((number === undefined ? others : { ...value, [word]: number }) as Partial<Record<Word, number>>)
  }
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      {set.map((word) => (
        <div key={word} className="flex items-end gap-0.5">
          <NumberLine
            path={`${path}.${word}`}
            label={word.charAt(0).toUpperCase() + word.slice(1)}
            className="w-32"
            value={value[word]}
            // emptied while typing is not taken away: the cross does that
            onChange={(number) => change(word, number ?? 0)}
            {...{ unit, min, step }}
          />
          <IconButton
            label={`Remove ${word}`}
            hint="none"
            icon={<X size={16} aria-hidden />}
            onClick={() => change(word, undefined)}
          />
        </div>
      ))}
      {left.length > 0 && (
        <Field label={add} hideLabel className="w-44">
          {(ids) => (
            <Select
              {...ids}
              value=""
              placeholder={`${add}…`}
              choices={left}
              onChange={({ target }) => {
                const word = left.find((one) => one === target.value)
                if (word) change(word, first(word))
              }}
            />
          )}
        </Field>
      )}
    </div>
  )
}
