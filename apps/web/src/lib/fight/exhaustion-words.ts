import { exhaustionEffects } from '@tomekeeper/combat'
import type { Edition } from '@tomekeeper/combat/vocabulary'

/** What this much exhaustion does, in a few words each. */
export function exhaustionWords(rules: Edition, level: number): string[] {
  const does = exhaustionEffects(rules, level)
  return [
    does.dies && 'dead of it',
    does.d20Penalty > 0 && `−${does.d20Penalty} on every d20`,
    does.speedPenalty > 0 && `${does.speedPenalty} feet slower`,
    does.checks === 'disadvantage' && 'checks at disadvantage',
    does.attacksAndSaves === 'disadvantage' && 'attacks and saves at disadvantage',
    does.speed === 'halved' && 'half the speed',
    does.speed === 'zero' && 'cannot move',
    does.halvesMaxHp && 'half the hit point maximum',
  ].filter((words) => words !== false)
}
