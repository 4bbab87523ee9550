import { formatNumber } from '../lib/format.ts'

export type Band = { label: string; upTo: number }

type Props = {
  label: string
  value: number
  unit?: string
  /** Rising ceilings: low, moderate, high. What lies above the last is over budget. */
  bands: readonly Band[]
  /** The numbers are floors: reaching one is being it, and there is no end to the last. `below` names what lies before. */
  floors?: boolean
  below?: string
}

const WIDTH = 600
/** How far the picture reaches past the last number: never so far that the words under it would meet on a phone. */
const ROOM = { floors: { least: 1.3, most: 1.5 }, ceilings: { least: 1.18, most: 1.25 } }
const STRENGTHS = [22, 44, 66, 88]

/** A value against its ceilings or floors; the words over it say the same as the picture. */
export function BudgetBar({ label, value, unit = 'XP', bands, floors = false, below = 'Less' }: Props) {
  const last = bands[bands.length - 1]?.upTo ?? 1
  const room = floors ? ROOM.floors : ROOM.ceilings
  const span = Math.min(last * room.most, Math.max(last * room.least, value * 1.04))
  const x = (amount: number) => (amount / span) * WIDTH
  const edges = floors ? [...bands.map(({ upTo }) => upTo), span] : [0, ...bands.map(({ upTo }) => upTo)]
  const { verdict, detail } = floors ? amongFloors(value, bands, below) : amongCeilings(value, bands)

  return (
    <figure className="min-w-0">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4 text-control">
        <span className="font-medium">{label}</span>
        <span>
          <strong className="font-semibold">{verdict}</strong>
          <span className="text-ink-soft">
            {' '}
            {formatNumber(value)} {detail(unit)}
          </span>
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} 34`} preserveAspectRatio="none" aria-hidden className="mt-2 block h-8.5 w-full">
        <rect x="0" y="10" width={WIDTH} height="14" rx="4" fill="var(--hover)" />
        {bands.map((one, index) => {
          const from = x(edges[index] ?? 0)
          return (
            <rect
              key={one.label}
              x={from}
              y="10"
              width={Math.max(0, x(edges[index + 1] ?? span) - from - 2)}
              height="14"
              fill={`color-mix(in oklch, var(--ember) ${STRENGTHS[index] ?? 88}%, var(--surface))`}
            />
          )
        })}
        {value > span ? (
          <path d={`M${WIDTH - 9} 4 L${WIDTH - 1} 17 L${WIDTH - 9} 30 Z`} fill="var(--ink)" stroke="var(--surface)" />
        ) : (
          <rect
            x={Math.min(x(value), WIDTH - 4) - 2}
            y="2"
            width="4"
            height="30"
            rx="2"
            fill="var(--ink)"
            stroke="var(--surface)"
            className="transition-[x] duration-[160ms] ease-turn"
          />
        )}
      </svg>
      <ol className="relative h-5 text-xs text-ink-soft" aria-hidden>
        {bands.map((one) => (
          <li
            key={one.label}
            className={floors ? 'absolute whitespace-nowrap' : 'absolute -translate-x-full pr-1 whitespace-nowrap'}
            style={{ left: `${(one.upTo / span) * 100}%` }}
          >
            {one.label}
          </li>
        ))}
      </ol>
    </figure>
  )
}

function amongCeilings(value: number, bands: readonly Band[]) {
  const band = bands.find((one) => value <= one.upTo)
  const last = bands[bands.length - 1]
  return {
    verdict: band ? band.label : `Over ${last?.label.toLowerCase() ?? 'budget'}`,
    detail: (unit: string) => `of ${formatNumber(band?.upTo ?? last?.upTo ?? 0)} ${unit}`,
  }
}

function amongFloors(value: number, bands: readonly Band[], below: string) {
  const next = bands.find((one) => value < one.upTo)
  return {
    verdict: bands.findLast((one) => value >= one.upTo)?.label ?? below,
    detail: (unit: string) =>
      next ? `${unit}; ${next.label.toLowerCase()} begins at ${formatNumber(next.upTo)}` : unit,
  }
}
