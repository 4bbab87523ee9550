import type { DragEvent } from 'react'
import { useRef } from 'react'

/** Drags one row before another: the pointer's way to reorder; keys have their own. */
export function useRowDrag(order: readonly string[], onReorder: (id: string, before: string | null) => void) {
  const dragged = useRef<string | null>(null)
  const marked = useRef<HTMLElement | null>(null)
  const mark = (row: HTMLElement | null) => {
    if (marked.current) marked.current.style.boxShadow = ''
    marked.current = row
    if (row) row.style.boxShadow = 'inset 0 2px 0 0 var(--ember)'
  }
  const end = () => {
    dragged.current = null
    mark(null)
  }

  return {
    onDragStart(event: DragEvent) {
      dragged.current = rowAt(event)?.dataset.row ?? null
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver(event: DragEvent) {
      const row = rowAt(event)
      if (!dragged.current || !row || !order.includes(row.dataset.row ?? '')) return
      event.preventDefault()
      mark(row)
    },
    onDrop(event: DragEvent) {
      const before = rowAt(event)?.dataset.row
      const id = dragged.current
      end()
      if (!id || !before || id === before) return
      event.preventDefault()
      onReorder(id, before)
    },
    onDragEnd: end,
  }
}

const rowAt = ({ target }: DragEvent) => (target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null)
