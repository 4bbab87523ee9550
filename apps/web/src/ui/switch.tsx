import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'role' | 'children'> & { label: ReactNode; hint?: ReactNode }

/** For settings that take effect at once; a form that is sent wants a `CheckboxField`. */
export function Switch({ label, hint, ...input }: Props) {
  return (
    <label className="tap flex items-start justify-between gap-4 py-1.5 text-control has-disabled:cursor-not-allowed has-disabled:text-ink-soft">
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
      </span>
      <span className="relative mt-px inline-flex shrink-0">
        <input
          {...input}
          type="checkbox"
          role="switch"
          className="peer h-6 w-11 appearance-none rounded-full border border-line-strong bg-sunken transition-colors duration-[160ms] checked:border-ember checked:bg-ember disabled:border-dashed"
        />
        <span
          aria-hidden
          className="pointer-events-none absolute top-1 left-1 size-4 rounded-full bg-ink-soft transition-[translate,background-color] duration-[160ms] ease-turn peer-checked:translate-x-5 peer-checked:bg-on-ember"
        />
      </span>
    </label>
  )
}
