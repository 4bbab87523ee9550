import { exhaustionEffects } from '../rules/exhaustion.ts'
import type { Combatant } from '../vocabulary/combatant.ts'
import type { CheckResult } from '../vocabulary/commands.ts'
import { die, type Story } from './story.ts'

/** A check against a DC: a verdict as given, a total as given, or a d20 with its modifier and 2024 exhaustion (EXH-2). */
export function checkTotal(story: Story, who: Combatant | null, check: CheckResult, modifier: number, dc: number) {
  if (check.succeeded !== undefined) return { total: check.total ?? null, succeeded: check.succeeded }
  if (check.total !== undefined) return { total: check.total, succeeded: check.total >= dc }
  const d20 = die(story, check.d20, 20)
  if (d20 === undefined) return undefined
  const total = d20 + modifier - (who ? exhaustionEffects(story.now.rules, who.exhaustion).d20Penalty : 0)
  return { total, succeeded: total >= dc }
}
