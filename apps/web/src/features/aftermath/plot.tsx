import type { ReactNode } from 'react'
import { type Column, Table } from '../../ui/table.tsx'

type Mark = { label: string; swatch: ReactNode }

type Props<Item> = {
  title: string
  /** What the picture says, in a sentence. */
  summary: string
  legend?: readonly Mark[]
  /** The same as numbers, for whoever would rather read them. */
  table: { columns: readonly Column<Item>[]; items: readonly Item[]; keyOf: (item: Item) => string }
  children: ReactNode
}

/** A picture of numbers with its title, its legend, the sentence it stands for and the numbers themselves. */
export function Plot<Item>({ title, summary, legend, table, children }: Props<Item>) {
  return (
    <figure aria-label={title} className="min-w-0">
      <figcaption>
        <span className="font-serif text-base font-medium">{title}</span>
        <span className="block text-control text-ink-soft">{summary}</span>
      </figcaption>
      {legend && (
        <ul aria-hidden className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
          {legend.map(({ label, swatch }) => (
            <li key={label} className="flex items-center gap-1.5">
              {swatch}
              {label}
            </li>
          ))}
        </ul>
      )}
      <div aria-hidden className="mt-3">
        {children}
      </div>
      <details className="mt-2 text-sm">
        <summary className="tap w-fit cursor-pointer rounded-sm py-1 text-ink-soft hover:text-ink">As numbers</summary>
        <div className="-mx-4 mt-1 sm:-mx-5">
          <Table caption={title} {...table} />
        </div>
      </details>
    </figure>
  )
}

/** Where the numbers at the side of a picture stand: rising, evenly spaced, in steps a person would choose. */
export function steps(most: number): number[] {
  const rough = Math.max(most, 1e-9) / 4
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((times) => times * size).find((one) => one >= rough) ?? rough
  return Array.from({ length: Math.max(1, Math.ceil(most / step - 1e-9)) + 1 }, (_, at) => at * step)
}

type Axes = { height: number; ticks: readonly number[]; inWords?: (tick: number) => string; children: ReactNode }

/** The ground of a picture: lines across it, their numbers at the side. Inside, `x` is in percent and `y` in pixels. */
export function Axes({ height, ticks, inWords = String, children }: Axes) {
  const top = ticks.at(-1) || 1
  return (
    <div className="flex gap-2 pt-2">
      <ul className="relative w-9 shrink-0 text-right text-xs text-ink-soft" style={{ height }}>
        {ticks.map((tick) => (
          <li
            key={tick}
            className="absolute right-0 translate-y-1/2 whitespace-nowrap"
            style={{ bottom: (tick / top) * height }}
          >
            {inWords(tick)}
          </li>
        ))}
      </ul>
      <svg width="100%" height={height} className="min-w-0 grow overflow-visible" focusable="false">
        {ticks.map((tick) => {
          const y = height - (tick / top) * height
          return <line key={tick} x1="0" x2="100%" y1={y} y2={y} stroke="var(--line)" strokeWidth={1} />
        })}
        {children}
      </svg>
    </div>
  )
}

/** Names under the places of a picture, as many as there is room for. */
export function Places({ names, most = 10 }: { names: readonly string[]; most?: number }) {
  const every = Math.ceil(names.length / most)
  return (
    <ol className="ml-11 flex pt-1.5 text-xs text-ink-soft">
      {names.map((name, at) => (
        <li key={name} className="w-0 grow basis-0 overflow-visible text-center whitespace-nowrap">
          {at % every === 0 ? name : ''}
        </li>
      ))}
    </ol>
  )
}
