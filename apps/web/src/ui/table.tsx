import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type Column<Item> = {
  key: string
  heading: ReactNode
  cell: (item: Item) => ReactNode
  /** Numbers stand under each other at the right edge. */
  numeric?: boolean
  /** Left out on a phone, when the row says enough without it. */
  wideOnly?: boolean
}

type Props<Item> = {
  caption: string
  columns: readonly Column<Item>[]
  items: readonly Item[]
  keyOf: (item: Item) => string
}

export function Table<Item>({ caption, columns, items, keyOf }: Props<Item>) {
  const classesOf = ({ numeric, wideOnly }: Column<Item>) =>
    classNames(
      'px-4 py-2.5 first:sm:pl-5 last:sm:pr-5',
      numeric ? 'text-right' : 'text-left',
      wideOnly && 'max-sm:hidden',
    )
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-control">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-sm text-ink-soft">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classNames(classesOf(column), 'font-medium')}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={keyOf(item)} className="border-t border-line transition-colors duration-[120ms] hover:bg-hover">
              {columns.map((column) => (
                <td key={column.key} className={classesOf(column)}>
                  {column.cell(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
