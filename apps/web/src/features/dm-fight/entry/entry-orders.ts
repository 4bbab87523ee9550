import type { Combat, DamagePart, Order } from '@tomekeeper/combat'
import { roll } from '@tomekeeper/dice'
import { partsOf } from './damage-text.ts'
import type { Entry } from './quick-entry.ts'

/** What a line amounts to: orders to give one after the other, or why not. */
export type EntryOrders = { orders: readonly Order[]; parts?: readonly DamagePart[] } | { why: string }

type Situation = {
  combat: Combat
  targetIds: readonly string[]
  /** The damage dealt before, for "half" and "same". */
  last: readonly DamagePart[] | null
  random: () => number
}

/** The orders a line of quick entry gives, its dice rolled and told to the log. */
export function ordersOf(entry: Entry, { combat, targetIds, last, random }: Situation): EntryOrders {
  if (entry.kind === 'unclear') return { why: entry.why }
  if (targetIds.length === 0) return { why: 'Choose whom this is for.' }
  const each = (order: (id: string) => Order): EntryOrders => ({ orders: targetIds.map(order) })
  const hit = (parts: readonly DamagePart[], facts: object = {}): Order => ({
    type: 'deal_damage',
    targetIds,
    parts,
    ...facts,
    ...sourceIn(combat, targetIds),
  })

  switch (entry.kind) {
    case 'damage': {
      const { parts, rolls } = partsOf(entry.terms, random)
      const whole = entry.magical ? parts.map((part) => ({ ...part, magical: true })) : parts
      const facts = entry.critical ? { critical: true } : {}
      return { orders: [...rolls, hit(entry.halved ? halves(whole) : whole, facts)], parts: whole }
    }
    case 'again':
      return last ? { orders: [hit(entry.halved ? halves(last) : last)] } : { why: 'No damage was dealt before this.' }
    case 'heal': {
      const { total, rolls } = rolledFor('healing', entry.dice, random)
      return { orders: [...rolls, { type: 'heal', targetIds, amount: Math.max(1, total) }] }
    }
    case 'temp': {
      const { total, rolls } = rolledFor('temporary hit points', entry.dice, random)
      return { orders: [...rolls, { type: 'grant_temp_hp', targetIds, amount: total }] }
    }
    case 'condition': {
      const { condition, count } = entry
      if (condition === 'exhaustion')
        return each((id) => ({
          type: 'set_exhaustion',
          id,
          level: Math.min(6, count ?? (combat.combatants[id]?.exhaustion ?? 0) + 1),
        }))
      if (count === null) return { orders: [{ type: 'add_effect', targetIds, effect: { condition } }] }
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
        : { orders: [{ type: 'end_condition', targetIds, condition }] }
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
const halves = (parts: readonly DamagePart[]) => parts.map((part) => ({ ...part, amount: Math.floor(part.amount / 2) }))

/** Whoever's turn it is deals the damage, unless it is dealt to them. */
export const sourceIn = ({ turn }: Combat, targetIds: readonly string[]): { sourceId?: string } =>
  turn !== null && !targetIds.includes(turn) ? { sourceId: turn } : {}

/** Dice rolled for something, and the line for the log. */
export function rolledFor(what: string, dice: string, random: () => number): { total: number; rolls: Order[] } {
  const rolled = roll(dice, random)
  if (!rolled.ok) return { total: 0, rolls: [] }
  const total = Math.max(0, rolled.total)
  if (!dice.includes('d')) return { total, rolls: [] }
  return {
    total,
    rolls: [
      { type: 'record_roll', label: `${dice} ${what}`, total, detail: rolled.text.slice(0, 500), audience: 'dm' },
    ],
  }
}
