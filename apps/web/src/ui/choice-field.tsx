import type { Choice } from './choices.ts'
import { Field, type FieldWords } from './field.tsx'
import { Select } from './select.tsx'
import { useField } from './use-field.ts'

type Props = FieldWords & {
  name: string
  choices: readonly (string | Choice)[]
  placeholder?: string
  disabled?: boolean
  className?: string
}

export function ChoiceField({ name, label, hint, optional, hideLabel, className, ...select }: Props) {
  const { form, error } = useField(name)
  return (
    <Field {...{ label, hint, optional, hideLabel, error, className }}>
      {(ids) => <Select {...form.register(name)} {...select} {...ids} />}
    </Field>
  )
}
