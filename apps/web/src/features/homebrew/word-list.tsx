import { useState } from 'react'
import { Field, type FieldWords } from '../../ui/field.tsx'
import { useIssue } from './issues.ts'

type Props = FieldWords & {
  path: string
  value: readonly string[]
  onChange: (words: string[]) => void
  placeholder?: string
}

/** A few words in one line, separated by commas. What is being typed stays as it is typed. */
export function WordList({ path, value, onChange, placeholder, ...words }: Props) {
  const error = useIssue(path)
  const [typed, setTyped] = useState(value.join(', '))
  const shown = sameWords(wordsIn(typed), value) ? typed : value.join(', ')
  return (
    <Field {...words} optional error={error}>
      {(ids) => (
        <input
          {...ids}
          className="control"
          autoComplete="off"
          maxLength={1000}
          placeholder={placeholder}
          value={shown}
          onChange={({ target }) => {
            setTyped(target.value)
            onChange(wordsIn(target.value))
          }}
        />
      )}
    </Field>
  )
}

const wordsIn = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

const sameWords = (some: readonly string[], others: readonly string[]) => some.join('\n') === others.join('\n')
