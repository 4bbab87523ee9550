import { conditionEffects, withImplied } from '../rules/conditions.ts'
import type { Combatant } from '../vocabulary/combatant.ts'
import type { NewEffect } from '../vocabulary/commands.ts'
import { endConcentration } from './losing-concentration.ts'
import { happen, sure, type Story } from './story.ts'

/** Whether a condition cannot take hold of somebody. */
export function isImmune(target: Combatant, condition: NewEffect['condition']) {
  if (!condition) return false
  if (target.conditionImmunities.includes(condition)) return true
  // a petrified creature cannot become poisoned in either edition (CND-9)
  return condition === 'poisoned' && target.effects.some((effect) => effect.condition === 'petrified')
}

/** Gives somebody an effect, with what it brings: the fall that comes with unconsciousness, the end of concentration. */
export function gainEffect(story: Story, id: string, wanted: NewEffect & { fromZeroHp?: boolean }) {
  const target = sure(story, id)
  const condition = wanted.condition ?? null
  const name = wanted.name ?? condition ?? ''
  const secret = wanted.secret ?? false
  if (isImmune(target, condition)) {
    happen(story, { type: 'effect_shrugged_off', id, name, secret })
    return
  }

  const source = wanted.sourceId ? sure(story, wanted.sourceId) : undefined
  happen(story, {
    type: 'effect_gained',
    id,
    effect: {
      id: `e${story.now.counters.effects + 1}`,
      name,
      condition,
      source: source ? { id: source.id, name: source.name } : null,
      until: wanted.until ?? { kind: 'removed' },
      saveToEnd: wanted.saveToEnd ?? null,
      concentrationOf: wanted.concentration && source ? source.id : null,
      holdsTempHp: wanted.holdsTempHp ?? false,
      fromZeroHp: wanted.fromZeroHp ?? false,
      secret,
    },
  })
  // lying down outlasts the sleep: prone is an instance of its own (CND-4)
  const fallsDown = condition === 'unconscious' && !target.effects.some((effect) => effect.condition === 'prone')
  if (fallsDown) gainEffect(story, id, { condition: 'prone', secret })
  if (condition && breaksConcentration(story, condition)) endConcentration(story, id, 'incapacitated')
}

const breaksConcentration = (story: Story, condition: NonNullable<NewEffect['condition']>) =>
  [...withImplied(story.now.rules, [condition])].some(
    (one) => conditionEffects(story.now.rules, one).breaksConcentration,
  )
