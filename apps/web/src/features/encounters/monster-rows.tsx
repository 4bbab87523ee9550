import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { Skull } from 'lucide-react'
import type { ReactNode } from 'react'
import { announce } from '../../ui/live-region.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Rows } from '../../ui/rows.tsx'
import { say, sayNote } from '../../ui/toast.ts'
import {
  countIn,
  type Draft,
  type DraftRow,
  MOST_IN_ALL,
  MOST_ROWS,
  withMonster,
  withoutRow,
  withRow,
  withRowBack,
  withRowMoved,
} from './draft.ts'
import { MonsterRow } from './monster-row.tsx'
import type { Weight } from './weigh.ts'

type Props = {
  draft: Draft
  weight: Weight
  onChange: (edit: (draft: Draft) => Draft) => void
  onOpen: (row: DraftRow) => void
  openLocator: string | undefined
  picker: (onPick: (card: MonsterCard) => void) => ReactNode
  actions: ReactNode
}

/** Who will be fought, row by row. */
export function MonsterRows({ draft, weight, onChange, onOpen, openLocator, picker, actions }: Props) {
  const { rows } = draft
  const room = MOST_IN_ALL - countIn(rows)

  function pick(card: MonsterCard) {
    if (room < 1) return sayNote(`An encounter holds ${MOST_IN_ALL} monsters at most.`)
    if (rows.length >= MOST_ROWS) return sayNote(`An encounter holds ${MOST_ROWS} rows at most.`)
    onChange((now) => withMonster(now, card))
    announce(`${card.name} added.`)
  }
  function remove(row: DraftRow, at: number) {
    onChange((now) => withoutRow(now, row.key))
    say(`${row.count} × ${row.name} removed.`, { undo: () => onChange((now) => withRowBack(now, row, at)) })
  }

  return (
    <Card title="Monsters" actions={actions} flush>
      <div className="px-4 pb-4 sm:px-5">{picker(pick)}</div>
      {rows.length === 0 ? (
        <EmptyState icon={<Skull aria-hidden />} title="Nobody to fight yet">
          Type a few letters of a monster’s name above, see what would fit, or let a fight be suggested.
        </EmptyState>
      ) : (
        <Rows label="Monsters of this encounter">
          {rows.map((row, at) => (
            <MonsterRow
              key={row.key}
              row={row}
              most={Math.min(100, row.count + room)}
              oneMore={weight.oneMore.get(row.key)}
              inLair={draft.inLair}
              isOpen={row.locator === openLocator}
              isFirst={at === 0}
              isLast={at === rows.length - 1}
              onChange={(change) => onChange((now) => withRow(now, row.key, change))}
              onMove={(by) => onChange((now) => withRowMoved(now, row.key, by))}
              onRemove={() => remove(row, at)}
              onOpen={() => onOpen(row)}
            />
          ))}
        </Rows>
      )}
    </Card>
  )
}
