import { exhaustionEffects } from '../rules/exhaustion.ts'
import { situationOf } from '../rules/situation.ts'
import type { AbilityScore } from '../vocabulary/ability.ts'
import type { Combatant } from '../vocabulary/combatant.ts'
import type { CheckResult } from '../vocabulary/commands.ts'
import { die, type Story } from './story.ts'

type Check = { by: Combatant | null; check: CheckResult; modifier: number; dc: number; save?: AbilityScore }

/**
 * A check against a DC: a verdict as given, a total as given, or a d20 with its modifier and 2024 exhaustion (EXH-2).
 * A save may be lost from the start (CND-7) or rolled at disadvantage (EXH-1).
 */
export function checked(story: Story, { by, check, modifier, dc, save }: Check) {
  if (check.succeeded !== undefined) return { total: check.total ?? null, succeeded: check.succeeded }
  const now = by && save ? situationOf(story.now.rules, by) : undefined
  if (save && now?.failsSaves.has(save)) return { total: null, succeeded: false }
  if (check.total !== undefined) return { total: check.total, succeeded: check.total >= dc }

  const isHindered =
    save !== undefined && now !== undefined && (now.savesAtDisadvantage || now.saveDisadvantage.has(save))
  const d20 = saveDie(story, check.d20, isHindered)
  if (d20 === undefined) return undefined
  const total = d20 + modifier - (by ? exhaustionEffects(story.now.rules, by.exhaustion).d20Penalty : 0)
  return { total, succeeded: total >= dc }
}

/** The die as it counted at the table, or one made here: the lower of two at disadvantage. */
export function saveDie(story: Story, given: number | undefined, isHindered: boolean) {
  const first = die(story, given, 20)
  if (first === undefined || given !== undefined || !isHindered) return first
  return Math.min(first, die(story, undefined, 20) ?? first)
}
