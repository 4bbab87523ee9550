import type { Combat } from '../vocabulary/combat.ts'
import type { Combatant } from '../vocabulary/combatant.ts'

type Numbering = Combat['numbering']

/** How many of a name were numbered so far. The `#` keeps a creature called `__proto__` a creature. */
export const numbersOf = (numbering: Numbering, name: string) => numbering[`#${name}`] ?? { shown: 0, secret: 0 }

/** The counters once this combatant has joined; a name's numbers only ever grow, so none is used again. */
export function numbered(numbering: Numbering, { name, hidden, wave }: Pick<Combatant, 'name' | 'hidden' | 'wave'>) {
  const { shown, secret } = numbersOf(numbering, name)
  const isSecret = hidden || wave > 0
  return { ...numbering, [`#${name}`]: isSecret ? { shown, secret: secret + 1 } : { shown: shown + 1, secret } }
}

/** Of two counts of one fight, before and after something was taken back, the higher. */
export function neverLower(a: Numbering, b: Numbering): Numbering {
  if (a === b) return a
  const higher: Record<string, { shown: number; secret: number }> = { ...a }
  for (const [key, { shown, secret }] of Object.entries(b)) {
    const other = higher[key] ?? { shown: 0, secret: 0 }
    higher[key] = { shown: Math.max(shown, other.shown), secret: Math.max(secret, other.secret) }
  }
  return higher
}
