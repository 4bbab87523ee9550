import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './field.tsx'
import { useField } from './use-field.ts'

type Props = FieldWords & { name: string; className?: string } & Pick<
    ComponentProps<'input'>,
    | 'type'
    | 'autoComplete'
    | 'autoFocus'
    | 'placeholder'
    | 'disabled'
    | 'maxLength'
    | 'inputMode'
    | 'spellCheck'
    | 'readOnly'
  >

export function TextField({ name, label, hint, optional, hideLabel, className, type = 'text', ...input }: Props) {
  const { form, error } = useField(name)
  return (
    <Field {...{ label, hint, optional, hideLabel, error, className }}>
      {(ids) => <input {...form.register(name)} {...input} {...ids} type={type} className="control" />}
    </Field>
  )
}
