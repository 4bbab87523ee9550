import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { type Choice, choicesFrom } from './choices.ts'

export type SelectProps = Omit<ComponentProps<'select'>, 'children'> & {
  choices: readonly (string | Choice)[]
  /** The words shown while nothing is chosen. */
  placeholder?: string
}

/** The platform's own list: right on a phone, right on a keyboard. */
export function Select({ choices, placeholder, ...rest }: SelectProps) {
  return (
    <span className="relative block">
      <select {...rest} className="control appearance-none pr-10">
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {choicesFrom(choices).map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown size={16} aria-hidden className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2" />
    </span>
  )
}
