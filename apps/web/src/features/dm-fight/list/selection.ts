/** Who is chosen in the order, where the cursor stands, and where a range began. */
export type Selection = { chosen: readonly string[]; cursor: string | null; anchor: string | null }

export const NOBODY: Selection = { chosen: [], cursor: null, anchor: null }

export type SelectionMove =
  | { type: 'pick'; id: string }
  | { type: 'toggle'; id: string }
  | { type: 'extend'; to: string; rows: readonly string[] }
  | { type: 'step'; by: 1 | -1; rows: readonly string[]; from: string | null; extend: boolean }
  | { type: 'choose'; ids: readonly string[] }
  | { type: 'none' }

export function moved(selection: Selection, move: SelectionMove): Selection {
  switch (move.type) {
    case 'pick':
      return { chosen: [move.id], cursor: move.id, anchor: move.id }
    case 'toggle': {
      const { chosen } = selection
      const next = chosen.includes(move.id) ? chosen.filter((id) => id !== move.id) : [...chosen, move.id]
      return { chosen: next, cursor: move.id, anchor: move.id }
    }
    case 'extend': {
      const from = selection.anchor ?? move.to
      return { ...selection, chosen: between(move.rows, from, move.to), cursor: move.to, anchor: from }
    }
    case 'step': {
      const at = move.rows.indexOf(selection.cursor ?? move.from ?? '')
      const next = move.rows[Math.min(move.rows.length - 1, Math.max(0, at + move.by))]
      if (next === undefined) return selection
      if (move.extend) return moved(selection, { type: 'extend', to: next, rows: move.rows })
      return moved(selection, { type: 'pick', id: next })
    }
    case 'choose':
      return { chosen: move.ids, cursor: move.ids[0] ?? null, anchor: move.ids[0] ?? null }
    case 'none':
      return { ...NOBODY, cursor: selection.cursor }
  }
}

/** Whoever is no longer in the fight is no longer chosen. */
export const among = ({ chosen, ...rest }: Selection, isThere: (id: string) => boolean): Selection => ({
  ...rest,
  chosen: chosen.every(isThere) ? chosen : chosen.filter(isThere),
})

function between(rows: readonly string[], from: string, to: string) {
  const [a, b] = [rows.indexOf(from), rows.indexOf(to)]
  return a < 0 || b < 0 ? [to] : rows.slice(Math.min(a, b), Math.max(a, b) + 1)
}
