/** The numbers of a body. */
export type HitPoints = { hp: number; tempHp: number; maxHp: number }

/** Temporary hit points go first (TMP-1); hit points stop at 0 and what is left over is told (ZERO-1). */
export function applyDamageToHp({ hp, tempHp }: HitPoints, damage: number) {
  const tempHpLost = Math.min(tempHp, damage)
  const reached = damage - tempHpLost
  const hpLost = Math.min(hp, reached)
  return { hp: hp - hpLost, tempHp: tempHp - tempHpLost, hpLost, tempHpLost, reached, overflow: reached - hpLost }
}

/** Healing stops at the maximum and gives no temporary hit points back (HEAL-1, TMP-3). */
export const applyHealing = ({ hp, maxHp }: HitPoints, amount: number) => Math.min(Math.max(hp, maxHp), hp + amount)

/** Temporary hit points never add up; their owner keeps the old or the new (TMP-2). */
export function chooseTempHp(now: number, offered: number, keep: 'higher' | 'new' | 'old') {
  if (keep === 'new') return offered
  if (keep === 'old') return now
  return Math.max(now, offered)
}

/** Bloodied: at half the maximum or fewer, and not at 0 (DMG-9; 2024's word, and a useful one in 2014). */
export const isBloodied = ({ hp, maxHp }: HitPoints) => hp > 0 && hp * 2 <= maxHp
