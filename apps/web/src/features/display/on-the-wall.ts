import type { SeenCombatant, TableView } from '@tomekeeper/combat'

/** Who fits on the wall, in how many columns, and how many do not. */
export type Wall = { shown: readonly SeenCombatant[]; columns: number; rows: number; earlier: number; later: number }

const SIZES = [
  { columns: 1, rows: 9 },
  { columns: 2, rows: 11 },
  { columns: 3, rows: 14 },
] as const
const MOST = 42

/** Those still in it, in the order of their turns. When they are too many, those around whoever is up. */
export function onTheWall({ combatants, turn }: TableView): Wall {
  const inIt = combatants.filter((one) => !isGone(one))
  const size = SIZES.find(({ columns, rows }) => inIt.length <= columns * rows) ?? SIZES[2]
  const up = inIt.findIndex(({ id }) => id === turn)
  const from = Math.max(0, Math.min(up - 4, inIt.length - MOST))
  const shown = inIt.slice(from, from + MOST)
  return {
    shown,
    columns: size.columns,
    rows: Math.max(size.columns === 1 ? 5 : 1, Math.ceil(shown.length / size.columns)),
    earlier: from,
    later: inIt.length - from - shown.length,
  }
}

/** Whoever is next, after those who take no turn. */
export function nextUp({ combatants, turn }: TableView): SeenCombatant | undefined {
  const at = combatants.findIndex(({ id }) => id === turn)
  if (at < 0) return undefined
  const around = [...combatants.slice(at + 1), ...combatants.slice(0, at)]
  return around.find((one) => one.initiative !== null && !one.isDelaying && !isGone(one) && !isDead(one))
}

/** Fallen foes leave the wall; a fallen friend stays, so that somebody helps. */
const isGone = (one: SeenCombatant) => one.departure !== null || (one.side !== 'party' && isDead(one))

const isDead = ({ health }: SeenCombatant) => health.shown !== 'nothing' && health.word === 'dead'
