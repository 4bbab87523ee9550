import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react'
import type { Combat } from '@tomekeeper/combat'
import type { Face } from './token.tsx'
import { InitiativeRow } from './initiative-row.tsx'
import { rowsOf } from './rows-of.ts'
import { useInSight } from '../use-in-sight.ts'
import { useRowDrag } from './use-row-drag.ts'
import type { Selection, SelectionMove } from './selection.ts'

type Props = {
  combat: Combat
  faces: ReadonlyMap<string, Face>
  selection: Selection
  onMove: (move: SelectionMove) => void
  /** Somebody was dragged to a place before another; null is the end. */
  onReorder: (id: string, before: string | null) => void
  /** After somebody was chosen by hand: a phone opens what can be done with them. */
  onPicked: () => void
}

/** The order of turns, and who stands outside it. Arrows walk, Shift extends, Ctrl adds. */
export function InitiativeList({ combat, faces, selection, onMove, onReorder, onPicked }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const groups = rowsOf(combat)
  const rows = groups.flatMap((group) => group.ids)
  const latest = useRef({ rows, onMove, onPicked })
  useEffect(() => {
    latest.current = { rows, onMove, onPicked }
  })
  const cursor = selection.cursor ?? combat.turn ?? rows[0] ?? null

  // one function for all rows and all times, so that no row is drawn again for its sake
  const pick = useCallback((id: string, how: 'only' | 'toggle' | 'range') => {
    const now = latest.current
    if (how === 'range') now.onMove({ type: 'extend', to: id, rows: now.rows })
    else now.onMove(how === 'toggle' ? { type: 'toggle', id } : { type: 'pick', id })
    if (how === 'only') now.onPicked()
  }, [])

  useInSight(list, (inside) => (combat.turn ? rowIn(inside, combat.turn) : null), combat.turn)

  function walk(event: KeyboardEvent) {
    const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key]
    if (!by) return
    event.preventDefault()
    const next = rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(cursor ?? '') + by))]
    onMove({ type: 'step', by, rows, from: combat.turn, extend: event.shiftKey })
    if (next) rowIn(list.current, next)?.focus()
  }

  const drag = useRowDrag(combat.order, onReorder)

  return (
    <div ref={list} role="group" aria-label="Initiative" onKeyDown={walk} {...drag} className="flex flex-col gap-3">
      {groups.map(({ heading, ids }) => (
        <section key={heading ?? 'order'} aria-label={heading ?? 'Order of turns'}>
          {heading && <h3 className="px-2 pb-1 font-sans text-sm font-medium text-ink-soft">{heading}</h3>}
          <ol className="flex flex-col gap-0.5">
            {ids.map((id) => {
              const one = combat.combatants[id]
              return (
                one && (
                  <InitiativeRow
                    key={id}
                    one={one}
                    face={faces.get(id)}
                    rules={combat.rules}
                    inLair={combat.inLair}
                    isCurrent={id === combat.turn}
                    isChosen={selection.chosen.includes(id)}
                    isCursor={id === cursor}
                    onPick={pick}
                  />
                )
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}

const rowIn = (list: HTMLElement | null, id: string) =>
  list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null
