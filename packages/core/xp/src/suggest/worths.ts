import type { Rostered } from './roster.ts'

/** Monsters that are alike to the search: worth the same, filling the same asked-for roles. */
export type Worth = { xp: number; roles: number; monsters: Rostered[] }

/** Groups monsters by worth, dearest first. A bestiary of any size has few worths, and the search runs over those. */
export function worthsOf(monsters: readonly Rostered[]): Worth[] {
  const worths = new Map<string, Worth>()
  for (const monster of monsters) {
    const key = `${monster.xp}/${monster.roles}`
    const worth = worths.get(key)
    if (worth) worth.monsters.push(monster)
    else worths.set(key, { xp: monster.xp, roles: monster.roles, monsters: [monster] })
  }
  return [...worths.values()].sort((a, b) => b.xp - a.xp || a.roles - b.roles)
}
