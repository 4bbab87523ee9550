import type { ReactNode } from 'react'
import { Field, type FieldWords } from '../../ui/field.tsx'
import { useIssue } from './issues.ts'

type Props = FieldWords & {
  path: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  min?: number
  max?: number
  step?: number
  unit?: ReactNode
  placeholder?: string
  className?: string
}

/** A whole number; an empty field is no number, never 0. */
export function NumberLine({ path, value, onChange, unit, min = 0, max, step, placeholder, ...words }: Props) {
  const error = useIssue(path)
  return (
    <Field {...words} error={error}>
      {(ids) => (
        <div className="flex items-center gap-2">
          <input
            {...ids}
            type="number"
            inputMode="numeric"
            className="control max-w-28"
            {...{ min, max, step, placeholder }}
            value={value ?? ''}
            onChange={({ target }) => onChange(target.value === '' ? undefined : Math.trunc(Number(target.value)))}
          />
          {unit && <span className="text-control text-ink-soft">{unit}</span>}
        </div>
      )}
    </Field>
  )
}
