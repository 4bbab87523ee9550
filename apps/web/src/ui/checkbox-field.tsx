import { type ReactNode, useId } from 'react'
import { Checkbox } from './checkbox.tsx'
import { FieldError } from './field.tsx'
import { useField } from './use-field.ts'

type Props = { name: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

export function CheckboxField({ name, ...words }: Props) {
  const { form, error } = useField(name)
  const errorId = useId()
  return (
    <div className="flex flex-col gap-1">
      <Checkbox
        {...form.register(name)}
        {...words}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
      />
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  )
}
