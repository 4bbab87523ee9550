import { useId } from 'react'
import { Field, type FieldWords } from '../../ui/field.tsx'
import { useIssue } from './issues.ts'

type Props = FieldWords & {
  /** Where it stands in the stat block. */
  path: string
  value: string | undefined
  onChange: (value: string | undefined) => void
  /** Words that are often wanted here. */
  choices?: readonly string[]
  placeholder?: string
  maxLength?: number
  className?: string
}

/** One line of text; emptied, it is no text at all. */
export function TextLine({ path, value, onChange, choices, placeholder, maxLength = 300, ...words }: Props) {
  const error = useIssue(path)
  const listId = useId()
  return (
    <Field {...words} error={error}>
      {(ids) => (
        <>
          <input
            {...ids}
            className="control"
            autoComplete="off"
            maxLength={maxLength}
            placeholder={placeholder}
            list={choices && listId}
            value={value ?? ''}
            onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
          />
          {choices && (
            <datalist id={listId}>
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choice}
                </option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}
