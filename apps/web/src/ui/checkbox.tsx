import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'children'> & { label: ReactNode; hint?: ReactNode }

/** Native, so it works everywhere; the tick is drawn over it. */
export function Checkbox({ label, hint, ...input }: Props) {
  return (
    <label className="tap flex items-start gap-3 py-1.5 text-control has-disabled:cursor-not-allowed has-disabled:text-ink-soft">
      <span className="relative mt-px inline-flex size-5 shrink-0">
        <input
          {...input}
          type="checkbox"
          className="peer size-5 appearance-none rounded-sm border border-line-strong bg-raised transition-colors duration-[120ms] checked:border-ember checked:bg-ember indeterminate:border-ember indeterminate:bg-ember disabled:border-dashed disabled:bg-sunken"
        />
        <svg
          viewBox="0 0 20 20"
          aria-hidden
          className="pointer-events-none absolute inset-0 scale-75 fill-none stroke-on-ember stroke-[2.4] opacity-0 transition-[opacity,scale] duration-[120ms] peer-checked:scale-100 peer-checked:opacity-100"
        >
          <path d="m5 10.5 3.3 3.3L15 6.8" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </span>
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
      </span>
    </label>
  )
}
