import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './field.tsx'
import { useField } from './use-field.ts'

type Props = FieldWords & { name: string; serif?: boolean; className?: string } & Pick<
    ComponentProps<'textarea'>,
    'rows' | 'placeholder' | 'disabled' | 'maxLength' | 'onKeyDown'
  >

/** Grows with what is written; `serif` for text that will be read. */
export function TextArea({ name, label, hint, optional, hideLabel, serif, className, rows = 4, ...area }: Props) {
  const { form, error } = useField(name)
  return (
    <Field {...{ label, hint, optional, hideLabel, error, className }}>
      {(ids) => (
        <textarea
          {...form.register(name)}
          {...area}
          {...ids}
          rows={rows}
          className={`control field-sizing-content max-h-[60vh] min-h-20 resize-y ${serif ? 'font-serif text-base!' : ''}`}
        />
      )}
    </Field>
  )
}
