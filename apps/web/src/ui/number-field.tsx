import type { ReactNode } from 'react'
import { Field, type FieldWords } from './field.tsx'
import { useField } from './use-field.ts'

type Props = FieldWords & {
  name: string
  min?: number
  max?: number
  step?: number
  unit?: ReactNode
  disabled?: boolean
  className?: string
}

/** An empty field is `undefined`, never 0 and never NaN. */
export function NumberField({ name, label, hint, optional, hideLabel, unit, className, ...input }: Props) {
  const { form, error } = useField(name)
  return (
    <Field {...{ label, hint, optional, hideLabel, error, className }}>
      {(ids) => (
        <div className="flex items-center gap-2">
          <input
            {...form.register(name, { setValueAs: numberOrNothing })}
            {...input}
            {...ids}
            type="number"
            inputMode="numeric"
            className="control max-w-32"
          />
          {unit && <span className="text-control text-ink-soft">{unit}</span>}
        </div>
      )}
    </Field>
  )
}

function numberOrNothing(value: unknown) {
  if (value === '' || value === null || value === undefined) return undefined
  return Number(value)
}
