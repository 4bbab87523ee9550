import type { AbilityScore } from '../vocabulary/ability.ts'
import type { Combatant } from '../vocabulary/combatant.ts'
import type { EffectCondition } from '../vocabulary/condition.ts'
import type { Edition } from '../vocabulary/edition.ts'
import { conditionEffects, withImplied, type Forbidden } from './conditions.ts'
import { exhaustionEffects } from './exhaustion.ts'

/** What a creature can and cannot do just now, all its conditions and its exhaustion taken together. */
export type Situation = {
  conditions: ReadonlySet<EffectCondition>
  forbids: ReadonlySet<Forbidden>
  incapacitated: boolean
  speed: number
  maxHp: number
  d20Penalty: number
  attacks: { advantage: boolean; disadvantage: boolean }
  attacksAgainst: { advantage: boolean; disadvantage: boolean }
  checksAtDisadvantage: boolean
  savesAtDisadvantage: boolean
  failsSaves: ReadonlySet<AbilityScore>
  saveDisadvantage: ReadonlySet<AbilityScore>
  criticalWithin5Feet: boolean
  resistsAllDamage: boolean
}

type Body = Pick<Combatant, 'effects' | 'exhaustion' | 'speed' | 'maxHp'>

/** Every condition somebody has, implied ones included. */
export const conditionsOf = (rules: Edition, body: Pick<Body, 'effects'>) =>
  withImplied(
    rules,
    body.effects.flatMap((effect) => effect.condition ?? []),
  )

/** Whether somebody can take no action and no reaction (CND-5). */
export const isIncapacitated = (rules: Edition, body: Pick<Body, 'effects'>) =>
  body.effects.length > 0 && conditionsOf(rules, body).has('incapacitated')

/** The maximum after exhaustion (EXH-1). */
export const maxHpNow = (rules: Edition, body: Pick<Body, 'maxHp' | 'exhaustion'>) =>
  exhaustionEffects(rules, body.exhaustion).halvesMaxHp ? Math.floor(body.maxHp / 2) : body.maxHp

/** Puts together what conditions and exhaustion do to somebody. */
export function situationOf(rules: Edition, body: Body): Situation {
  const conditions = conditionsOf(rules, body)
  const all = [...conditions].map((condition) => conditionEffects(rules, condition))
  const tired = exhaustionEffects(rules, body.exhaustion)
  const edge = (of: 'attacks' | 'attacksAgainst', tiredToo: boolean) => ({
    advantage: all.some((one) => one[of] === 'advantage'),
    disadvantage: tiredToo || all.some((one) => one[of] === 'disadvantage'),
  })

  const slowed = tired.speed === 'halved' ? Math.floor(body.speed / 2) : Math.max(0, body.speed - tired.speedPenalty)
  return {
    conditions,
    forbids: new Set(all.flatMap((one) => one.forbids)),
    incapacitated: conditions.has('incapacitated'),
    speed: tired.speed === 'zero' || all.some((one) => one.speedZero) ? 0 : slowed,
    maxHp: maxHpNow(rules, body),
    d20Penalty: tired.d20Penalty,
    attacks: edge('attacks', tired.attacksAndSaves === 'disadvantage'),
    attacksAgainst: edge('attacksAgainst', false),
    checksAtDisadvantage: tired.checks === 'disadvantage' || all.some((one) => one.checks === 'disadvantage'),
    savesAtDisadvantage: tired.attacksAndSaves === 'disadvantage',
    failsSaves: new Set(all.flatMap((one) => one.failsSaves)),
    saveDisadvantage: new Set(all.flatMap((one) => one.saveDisadvantage)),
    criticalWithin5Feet: all.some((one) => one.criticalWithin5Feet),
    resistsAllDamage: all.some((one) => one.resistsAllDamage),
  }
}
