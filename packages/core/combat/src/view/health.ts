import { healthTenths, healthWord, type HealthWord } from '../rules/health-word.ts'
import { maxHpNow } from '../rules/situation.ts'
import type { Disclosure, Viewer } from '../vocabulary/actor.ts'
import type { Combat } from '../vocabulary/combat.ts'
import type { Combatant } from '../vocabulary/combatant.ts'

/** As much of somebody's health as is disclosed. */
export type SeenHealth =
  | { shown: 'nothing' }
  | { shown: 'word'; word: HealthWord }
  | { shown: 'bar'; tenths: number; word: HealthWord }
  | { shown: 'numbers'; hp: number; maxHp: number; tempHp: number; word: HealthWord }

/** How much of somebody's health a viewer is told: their own in numbers, others as the DM discloses them. */
export function disclosureTo(viewer: Viewer, combat: Combat, one: Combatant): Disclosure {
  if (viewer.role === 'dm') return 'numbers'
  if (viewer.role === 'player' && one.controllers.includes(viewer.userId)) return 'numbers'
  return one.disclosure ?? (one.side === 'party' ? combat.disclosure.party : combat.disclosure.others)
}

/** Somebody's health, as a viewer is told of it. */
export function healthAsSeenBy(viewer: Viewer, combat: Combat, one: Combatant): SeenHealth {
  const shown = disclosureTo(viewer, combat, one)
  const word = healthWord(combat.rules, one)
  switch (shown) {
    case 'nothing':
      return { shown }
    case 'word':
      return { shown, word }
    case 'bar':
      return { shown, tenths: healthTenths(combat.rules, one), word }
    case 'numbers':
      return { shown, hp: one.hp, maxHp: maxHpNow(combat.rules, one), tempHp: one.tempHp, word }
  }
}
