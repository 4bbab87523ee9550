import type { Edition } from '../vocabulary/edition.ts'

/** What a level of exhaustion does, in either edition. */
export type ExhaustionEffects = {
  /** Subtracted from every d20 test (2024). */
  d20Penalty: number
  checks: 'none' | 'disadvantage'
  attacksAndSaves: 'none' | 'disadvantage'
  /** Feet taken from the speed (2024). */
  speedPenalty: number
  speed: 'whole' | 'halved' | 'zero'
  halvesMaxHp: boolean
  dies: boolean
}

/** What exhaustion of this level does: six cumulative steps in 2014 (EXH-1), a growing penalty in 2024 (EXH-2). */
export function exhaustionEffects(rules: Edition, level: number): ExhaustionEffects {
  const at = (least: number) => rules === '2014' && level >= least
  return {
    d20Penalty: rules === '2024' ? level * 2 : 0,
    checks: at(1) ? 'disadvantage' : 'none',
    attacksAndSaves: at(3) ? 'disadvantage' : 'none',
    speedPenalty: rules === '2024' ? level * 5 : 0,
    speed: at(5) ? 'zero' : at(2) ? 'halved' : 'whole',
    halvesMaxHp: at(4),
    dies: level >= 6,
  }
}

/** A long rest takes one level away; in 2014 only with food and drink (EXH-3). */
export const exhaustionAfterLongRest = (rules: Edition, level: number, ateAndDrank: boolean) =>
  rules === '2024' || ateAndDrank ? Math.max(0, level - 1) : level
