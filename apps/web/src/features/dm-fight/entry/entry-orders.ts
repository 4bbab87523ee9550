import type { Combat, DamagePart, Order } from '@tomekeeper/combat'
import { roll } from '@tomekeeper/dice'
import type { Entry } from './quick-entry.ts'

/** What a line amounts to: orders to give one after the other, or why not. */
export type EntryOrders = { orders: Order[] } | { why: string }

type Situation = {
  combat: Combat
  targetIds: readonly string[]
  /** The damage entered before, for "half" and "same". */
  last: readonly DamagePart[] | null
  random: () => number
}

/** The orders a line of quick entry gives, its dice rolled. */
export function ordersOf(entry: Entry, { combat, targetIds, last, random }: Situation): EntryOrders {
  if (entry.kind === 'unclear') return { why: entry.why }
  if (targetIds.length === 0) return { why: 'Choose whom this is for.' }
  const each = (order: (id: string) => Order): EntryOrders => ({ orders: targetIds.map(order) })
  const one = (order: Order): EntryOrders => ({ orders: [order] })

  switch (entry.kind) {
    case 'damage': {
      const parts = entry.terms.map(({ dice, type }) => ({
        amount: totalOf(dice, random),
        type,
        ...(entry.magical && { magical: true }),
      }))
      return one({
        type: 'deal_damage',
        targetIds,
        parts: entry.halved ? halves(parts) : parts,
        ...(entry.critical && { critical: true }),
        ...sourceIn(combat, targetIds),
      })
    }
    case 'again':
      if (!last) return { why: 'No damage was entered before this.' }
      return one({
        type: 'deal_damage',
        targetIds,
        parts: entry.halved ? halves(last) : last,
        ...sourceIn(combat, targetIds),
      })
    case 'heal':
      return one({ type: 'heal', targetIds, amount: Math.max(1, totalOf(entry.dice, random)) })
    case 'temp':
      return one({ type: 'grant_temp_hp', targetIds, amount: totalOf(entry.dice, random) })
    case 'condition': {
      const { condition, count } = entry
      if (condition === 'exhaustion')
        return each((id) => ({
          type: 'set_exhaustion',
          id,
          level: Math.min(6, count ?? (combat.combatants[id]?.exhaustion ?? 0) + 1),
        }))
      if (count === null) return one({ type: 'add_effect', targetIds, effect: { condition } })
      return each((id) => ({
        type: 'add_effect',
        targetIds: [id],
        effect: { condition, until: { kind: 'turn', of: id, at: 'end', turns: Math.max(1, count) } },
      }))
    }
    case 'end_condition': {
      const { condition } = entry
      return condition === 'exhaustion'
        ? each((id) => ({ type: 'set_exhaustion', id, level: 0 }))
        : one({ type: 'end_condition', targetIds, condition })
    }
    case 'concentration':
      return each((id) => ({ type: 'start_concentration', id, name: entry.name }))
    case 'set':
      return entry.what === 'initiative'
        ? each((id) => ({ type: 'set_initiative', id, total: entry.value }))
        : each((id) => ({ type: 'change_combatant', id, changes: { [entry.what]: entry.value } }))
  }
}

/** Half of each share, rounded down. */
export const halves = (parts: readonly DamagePart[]) =>
  parts.map((part) => ({ ...part, amount: Math.floor(part.amount / 2) }))

/** Whoever's turn it is deals the damage, unless it is dealt to them. */
export const sourceIn = ({ turn }: Combat, targetIds: readonly string[]) =>
  turn !== null && !targetIds.includes(turn) ? { sourceId: turn } : {}

function totalOf(dice: string, random: () => number) {
  const rolled = roll(dice, random)
  return rolled.ok ? Math.max(0, rolled.total) : 0
}
