import { type ComponentProps, useState } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import { Field, type FieldWords } from '../../../ui/field.tsx'

type TextBoxProps = FieldWords & {
  value: string
  onChange: (value: string) => void
  error?: string
  isFirst?: boolean
} & Pick<ComponentProps<'input'>, 'placeholder' | 'maxLength' | 'onKeyDown' | 'onBlur' | 'list'>

/** A line of text outside `Form`. */
export function TextBox({ value, onChange, error, isFirst, label, hint, optional, hideLabel, ...input }: TextBoxProps) {
  return (
    <Field {...{ label, hint, optional, hideLabel, error }}>
      {(ids) => (
        <input
          {...ids}
          {...input}
          data-first={isFirst || undefined}
          autoComplete="off"
          className="control"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

type NumberBoxProps = FieldWords & {
  value: number | null
  onChange: (value: number | null) => void
  min?: number
  max?: number
  isFirst?: boolean
  isNarrow?: boolean
}

/** A whole number outside `Form`; empty is null, never 0. */
export function NumberBox({ value, onChange, min, max, isFirst, isNarrow, ...words }: NumberBoxProps) {
  // what is typed, so that "-" on its way to "-2" is not lost
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Field {...words}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          inputMode="numeric"
          step={1}
          min={min}
          max={max}
          data-first={isFirst || undefined}
          className={classNames('control', isNarrow && 'max-w-24')}
          value={typed ?? value ?? ''}
          onBlur={() => setTyped(null)}
          onChange={(event) => {
            setTyped(event.target.value)
            const number = Number(event.target.value)
            onChange(event.target.value.trim() === '' || !Number.isInteger(number) ? null : number)
          }}
        />
      )}
    </Field>
  )
}
