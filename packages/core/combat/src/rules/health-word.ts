import type { Combatant } from '../vocabulary/combatant.ts'
import type { Edition } from '../vocabulary/edition.ts'
import { isBloodied } from './hit-points.ts'
import { maxHpNow } from './situation.ts'

/** The words a player may hear about somebody's health. */
export const HEALTH_WORDS = ['unhurt', 'hurt', 'bloodied', 'down', 'dead'] as const
/** A word for somebody's health. */
export type HealthWord = (typeof HEALTH_WORDS)[number]

type Body = Pick<Combatant, 'hp' | 'tempHp' | 'maxHp' | 'life' | 'exhaustion'>

/** How hurt somebody looks. */
export function healthWord(rules: Edition, body: Body): HealthWord {
  const maxHp = maxHpNow(rules, body)
  if (body.life === 'dead') return 'dead'
  if (body.hp === 0) return 'down'
  if (isBloodied({ ...body, maxHp })) return 'bloodied'
  return body.hp < maxHp ? 'hurt' : 'unhurt'
}

/** Health in tenths: 10 only when whole, 0 only when down, so that a bar never tells the number. */
export function healthTenths(rules: Edition, body: Body) {
  const maxHp = maxHpNow(rules, body)
  if (body.hp <= 0 || body.life === 'dead') return 0
  if (body.hp >= maxHp) return 10
  return Math.min(9, Math.max(1, Math.ceil((body.hp / maxHp) * 10)))
}
