import type { AtZero, Kind } from '../vocabulary/combatant.ts'
import type { Edition } from '../vocabulary/edition.ts'

/** Damage left over at 0 hit points that equals the maximum kills (ZERO-2); 2024 says so of characters. */
export function isMassive(rules: Edition, kind: Kind, overflow: number, maxHp: number) {
  return overflow >= maxHp && (rules === '2014' || kind === 'character')
}

/** What becomes of someone whose hit points reach 0 (ZERO-2, ZERO-3, ZERO-4, ZERO-10). */
export function outcomeAtZero(fall: {
  rules: Edition
  kind: Kind
  atZero: AtZero
  overflow: number
  maxHp: number
  knockOut: boolean
}): 'knocked_out' | 'massive_damage' | 'dies' | 'falls' {
  if (fall.knockOut) return 'knocked_out'
  if (isMassive(fall.rules, fall.kind, fall.overflow, fall.maxHp)) return 'massive_damage'
  return fall.atZero
}

/** Hit points of someone knocked out: 0 and stable in 2014, 1 and unconscious in 2024 (ZERO-10). */
export const hpWhenKnockedOut = (rules: Edition) => (rules === '2014' ? 0 : 1)

/** Failed saves for damage at 0 hit points: one, two from a critical hit (ZERO-7). */
export const failuresFromDamage = (critical: boolean) => (critical ? 2 : 1)

/** Where death saves stand. */
export type DeathSaves = { successes: number; failures: number }

/**
 * One death save (ZERO-5, ZERO-6). `bonus` is whatever changes the total, such as 2024 exhaustion; a natural 20 or 1
 * is read from the die.
 */
export function deathSave(saves: DeathSaves, d20: number, bonus = 0) {
  if (d20 === 20) return { result: 'wakes' as const, successes: 0, failures: 0 }
  const succeeded = d20 !== 1 && d20 + bonus >= 10
  const successes = Math.min(3, saves.successes + (succeeded ? 1 : 0))
  const failures = Math.min(3, saves.failures + (d20 === 1 ? 2 : succeeded ? 0 : 1))
  if (failures === 3) return { result: 'dies' as const, successes, failures }
  if (successes === 3) return { result: 'stable' as const, successes: 0, failures: 0 }
  return { result: succeeded ? ('success' as const) : ('failure' as const), successes, failures }
}

/** The Wisdom (Medicine) check that stabilises, and the hours until a stable creature has 1 hit point (ZERO-8, ZERO-9). */
export const STABILISING = { dc: 10, hoursDie: 4, action: { '2014': 'action', '2024': 'help' } } as const
