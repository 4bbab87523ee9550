import { combatantOf } from '../evolve/patch.ts'
import type { Viewer } from '../vocabulary/actor.ts'
import type { Combat } from '../vocabulary/combat.ts'
import type { Combatant } from '../vocabulary/combatant.ts'

/** Whether a viewer may know that a combatant exists. */
export function isSeenBy(viewer: Viewer, one: Combatant) {
  if (viewer.role === 'dm') return true
  if (viewer.role === 'player' && one.controllers.includes(viewer.userId)) return true
  return one.presence !== 'waiting' && !one.hidden
}

/**
 * Whose turn it is, as far as a viewer can tell. While someone unseen acts, the turn before seems to go on: a turn
 * that belonged to nobody would tell that somebody is there.
 */
export function seenTurn(viewer: Viewer, combat: Combat): { id: string; round: number } | null {
  const { order, turn } = combat
  if (turn === null) return null
  let index = order.indexOf(turn)
  let round = combat.round
  for (let back = 0; back < order.length; back += 1) {
    const one = combatantOf(combat, order[index] ?? '')
    if (one && isSeenBy(viewer, one) && (one.id === turn || one.lastTurn >= round)) return { id: one.id, round }
    index -= 1
    if (index < 0) {
      index = order.length - 1
      round -= 1
    }
    if (round < 1) return null
  }
  return null
}

/** The round, as far as a viewer can tell; 0 while nobody they see has had a turn. */
export function seenRound(viewer: Viewer, combat: Combat) {
  const turn = seenTurn(viewer, combat)
  if (turn) return turn.round
  const seen = Object.values(combat.combatants).filter((one) => isSeenBy(viewer, one))
  return seen.reduce((latest, one) => Math.max(latest, one.lastTurn), 0)
}
