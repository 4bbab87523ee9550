import type { Edition } from '../vocabulary/edition.ts'

/** The DC of the Constitution save after damage: 10 or half of it; 2024 stops at 30 (CONC-2). */
export function concentrationDc(rules: Edition, damage: number) {
  const dc = Math.max(10, Math.floor(damage / 2))
  return rules === '2024' ? Math.min(30, dc) : dc
}
