import { type ComponentProps, useId } from 'react'
import { type Choice, choicesFrom } from './choices.ts'
import { classNames } from './class-names.ts'
import { FieldError, type FieldWords } from './field.tsx'

type Props = FieldWords & {
  choices: readonly (string | Choice)[]
  columns?: 1 | 2 | 3
  error?: string
  /** What each radio input gets: `register(name)` in a form, or name, value and onChange outside of one. */
  input: (choice: Choice) => ComponentProps<'input'>
}

const COLUMNS = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' } as const

/** A choice between few things that deserve a sentence each. */
export function RadioCards({ label, hint, optional, hideLabel, choices, columns = 1, error, input }: Props) {
  const id = useId()
  return (
    <fieldset className="min-w-0" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={hideLabel ? 'sr-only' : 'mb-1.5 text-control font-medium'}>
        {label}
        {optional && <span className="font-normal text-ink-soft"> (optional)</span>}
      </legend>
      {hint && <p className="-mt-1 mb-2 text-sm text-ink-soft">{hint}</p>}
      <div className={classNames('grid gap-2', COLUMNS[columns])}>
        {choicesFrom(choices).map((choice) => (
          <label
            key={choice.value}
            className="flex items-start gap-3 rounded-md bg-raised p-3 shadow-[inset_0_0_0_1px_var(--line-strong)] transition-[background-color,box-shadow] duration-[140ms] hover:bg-hover has-checked:bg-ember-soft has-checked:shadow-[inset_0_0_0_2px_var(--ember)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ember-ink has-disabled:cursor-not-allowed has-disabled:bg-sunken has-disabled:text-ink-soft"
          >
            <input
              type="radio"
              value={choice.value}
              disabled={choice.disabled}
              {...input(choice)}
              className="mt-0.5 size-4.5 shrink-0 appearance-none rounded-full border border-line-strong bg-raised outline-none! checked:border-[5px] checked:border-ember"
            />
            <span className="min-w-0 text-control">
              <span className="font-medium">{choice.label}</span>
              {choice.hint && <span className="block text-sm text-ink-soft">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <div className="mt-1.5">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  )
}
