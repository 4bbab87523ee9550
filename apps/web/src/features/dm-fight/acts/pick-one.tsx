import type { ReactNode } from 'react'
import { classNames } from '../../../ui/class-names.ts'

type Props<Value extends string> = {
  label: string
  hideLabel?: boolean
  choices: readonly { value: Value; label: ReactNode }[]
  value: Value | null
  onChange: (value: Value) => void
}

/** A few words, one of them chosen: arrows move, as in any group of radio buttons. */
export function PickOne<Value extends string>({ label, hideLabel, choices, value, onChange }: Props<Value>) {
  return (
    <fieldset className="min-w-0 shrink-0">
      <legend className={hideLabel ? 'sr-only' : 'mb-1.5 text-control font-medium'}>{label}</legend>
      <div className="flex flex-wrap gap-1">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={classNames(
              'tap inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-md px-2.5 text-sm font-medium has-focus-visible:outline-2 has-focus-visible:outline-ember-ink',
              choice.value === value
                ? 'bg-ember-soft text-ember-ink shadow-[inset_0_0_0_1px_var(--ember-ink)]'
                : 'bg-raised shadow-[inset_0_0_0_1px_var(--line-strong)] hover:bg-hover',
            )}
          >
            <input
              type="radio"
              className="sr-only"
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
