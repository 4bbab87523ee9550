import type { Combat, Combatant } from '@tomekeeper/combat'

export type RowGroup = { heading: string | null; ids: readonly string[] }

/** Everyone in the fight as the list shows them: the order of turns, then who has no place in it. */
export function rowsOf(combat: Combat): RowGroup[] {
  const all = Object.values(combat.combatants)
  const ids = (which: (one: Combatant) => boolean) => all.filter(which).map(({ id }) => id)
  return [
    { heading: null, ids: combat.order },
    {
      heading: 'Without initiative',
      ids: ids((one) => one.presence === 'present' && !combat.order.includes(one.id)),
    },
    { heading: 'Waiting in the wings', ids: ids(({ presence }) => presence === 'waiting') },
    { heading: 'Out of the fight', ids: ids(({ presence }) => presence === 'left') },
  ].filter((group) => group.ids.length > 0)
}
