import { Field, type FieldWords } from '../../ui/field.tsx'
import { useIssue } from './issues.ts'

type Props = FieldWords & {
  path: string
  value: string | undefined
  onChange: (value: string) => void
  rows?: number
  placeholder?: string
}

/** Text that is read at the table, growing with what is written. */
export function LongText({ path, value, onChange, rows = 2, placeholder, ...words }: Props) {
  const error = useIssue(path)
  return (
    <Field {...words} error={error}>
      {(ids) => (
        <textarea
          {...ids}
          rows={rows}
          placeholder={placeholder}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value)}
          className="control field-sizing-content max-h-[60vh] min-h-16 resize-y"
        />
      )}
    </Field>
  )
}
