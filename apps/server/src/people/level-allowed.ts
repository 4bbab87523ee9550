import { levelForXp } from '@tomekeeper/xp'

/** The level that somebody's experience allows, where it is above the one they have. */
export function levelAllowed({ xp, level }: { xp: number; level: number }): number | null {
  const reached = levelForXp(xp)
  return reached.ok && reached.level > level ? reached.level : null
}
