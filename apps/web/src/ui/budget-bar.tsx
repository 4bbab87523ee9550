import { formatNumber } from '../lib/format.ts'

export type Band = { label: string; upTo: number }

type Props = {
  label: string
  value: number
  unit?: string
  /** Rising ceilings: low, moderate, high. What lies above the last is over budget. */
  bands: readonly Band[]
}

const WIDTH = 600
const STRENGTHS = [22, 44, 66, 88]

/** A value against its ceilings; the words under it say the same as the picture. */
export function BudgetBar({ label, value, unit = 'XP', bands }: Props) {
  const last = bands[bands.length - 1]?.upTo ?? 1
  const span = Math.max(last * 1.18, value * 1.04)
  const x = (amount: number) => (amount / span) * WIDTH
  const band = bands.find((one) => value <= one.upTo)
  const verdict = band ? band.label : `Over ${bands[bands.length - 1]?.label.toLowerCase() ?? 'budget'}`

  return (
    <figure className="min-w-0">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4 text-control">
        <span className="font-medium">{label}</span>
        <span>
          <strong className="font-semibold">{verdict}</strong>
          <span className="text-ink-soft">
            {' '}
            {formatNumber(value)} of {formatNumber(band?.upTo ?? last)} {unit}
          </span>
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} 34`} preserveAspectRatio="none" aria-hidden className="mt-2 block h-8.5 w-full">
        <rect x="0" y="10" width={WIDTH} height="14" rx="4" fill="var(--hover)" />
        {bands.map((one, index) => {
          const from = x(bands[index - 1]?.upTo ?? 0)
          return (
            <rect
              key={one.label}
              x={from}
              y="10"
              width={Math.max(0, x(one.upTo) - from - 2)}
              height="14"
              fill={`color-mix(in oklch, var(--ember) ${STRENGTHS[index] ?? 88}%, var(--surface))`}
            />
          )
        })}
        <rect
          x={Math.min(x(value), WIDTH - 4) - 2}
          y="2"
          width="4"
          height="30"
          rx="2"
          fill="var(--ink)"
          stroke="var(--surface)"
        />
      </svg>
      <ol className="relative h-5 text-xs text-ink-soft" aria-hidden>
        {bands.map((one) => (
          <li
            key={one.label}
            className="absolute -translate-x-full pr-1 whitespace-nowrap"
            style={{ left: `${(one.upTo / span) * 100}%` }}
          >
            {one.label}
          </li>
        ))}
      </ol>
    </figure>
  )
}
