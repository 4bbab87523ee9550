import { exhaustionEffects } from '../rules/exhaustion.ts'
import { isIncapacitated, maxHpNow } from '../rules/situation.ts'
import type { Combatant } from '../vocabulary/combatant.ts'
import type { NewEffect } from '../vocabulary/commands.ts'
import { LIMITS } from '../vocabulary/limits.ts'
import { refuse } from '../vocabulary/refusals.ts'
import { checked } from './check.ts'
import { endEffect } from './ending-effects.ts'
import { die } from './falling.ts'
import { gainEffect, isImmune } from './gaining-effects.ts'
import { beginConcentration } from './losing-concentration.ts'
import { bodiless, find, happen, sure, targetsRefused, type Deciders, type Story } from './story.ts'

/** Conditions and named effects (CND), exhaustion (EXH). */
export const effectDeciders = {
  add_effect(story, { targetIds, effect }) {
    const refusal = targetsRefused(story, targetIds, bodiless) ?? newEffectRefused(story, effect)
    if (refusal) return refusal
    if (targetIds.some((id) => sure(story, id).effects.length >= LIMITS.effectsEach)) return refuse('too_many_effects')
    if (effect.condition && targetIds.every((id) => isImmune(sure(story, id), effect.condition)))
      return refuse('target_is_immune')

    const name = effect.name ?? effect.condition ?? ''
    if (effect.concentration && effect.sourceId)
      beginConcentration(story, effect.sourceId, name, effect.secret ?? false)
    for (const id of targetIds) {
      // a caster among their own targets may lose the concentration before the last of them is reached
      if (effect.concentration && effect.sourceId && !sure(story, effect.sourceId).concentration) break
      gainEffect(story, id, effect)
    }
    return undefined
  },

  remove_effect(story, { targetId, effectId }) {
    const target = find(story, targetId)
    if (!target) return refuse('no_such_target')
    if (!target.effects.some((effect) => effect.id === effectId)) return refuse('no_such_effect')

    endEffect(story, targetId, effectId, 'removed')
    return undefined
  },

  end_condition(story, { targetIds, condition }) {
    const refusal = targetsRefused(story, targetIds)
    if (refusal) return refusal
    const has = (one: Combatant) => one.effects.filter((effect) => effect.condition === condition)
    if (!targetIds.some((id) => has(sure(story, id)).length > 0)) return refuse('no_such_effect')

    for (const id of targetIds) for (const effect of has(sure(story, id))) endEffect(story, id, effect.id, 'removed')
    return undefined
  },

  change_effect(story, { targetId, effectId, until, secret, name }) {
    const effect = find(story, targetId)?.effects.find((one) => one.id === effectId)
    if (!effect) return refuse('no_such_effect')
    if (until?.kind === 'turn' && !find(story, until.of)) return refuse('no_such_combatant')

    happen(story, {
      type: 'effect_changed',
      id: targetId,
      effectId,
      until: until ?? effect.until,
      secret: secret ?? effect.secret,
      name: name ?? effect.name,
    })
    return undefined
  },

  save_to_end(story, { targetId, effectId, check, modifier = 0 }) {
    const effect = find(story, targetId)?.effects.find((one) => one.id === effectId)
    if (!effect) return refuse('no_such_effect')
    if (!effect.saveToEnd) return refuse('no_save')
    const verdict = checked(story, {
      by: sure(story, targetId),
      check,
      modifier,
      dc: effect.saveToEnd.dc,
      save: effect.saveToEnd.ability,
    })
    if (!verdict) return refuse('needs_a_roll')

    if (verdict.succeeded) endEffect(story, targetId, effectId, 'saved')
    else happen(story, { type: 'effect_save_failed', id: targetId, effectId })
    return undefined
  },

  set_exhaustion(story, { id, level }) {
    const refusal = targetsRefused(story, [id], bodiless)
    if (refusal) return refusal
    const before = sure(story, id)
    if (before.life === 'dead') return refuse('target_is_dead')
    if (level > before.exhaustion && before.conditionImmunities.includes('exhaustion'))
      return refuse('target_is_immune')

    happen(story, { type: 'exhaustion_set', id, level })
    if (exhaustionEffects(story.now.rules, level).dies) {
      die(story, id, 'exhaustion')
      return undefined
    }
    const maxHp = maxHpNow(story.now.rules, sure(story, id))
    if (before.hp > maxHp) happen(story, { type: 'combatant_changed', id, changes: { hp: maxHp } })
    return undefined
  },
} satisfies Partial<Deciders>

function newEffectRefused(story: Story, { condition, name, sourceId, until, concentration }: NewEffect) {
  if (!condition && !name) return refuse('no_condition_or_name')
  if (sourceId && !find(story, sourceId)) return refuse('no_such_combatant', 'sourceId')
  if (until?.kind === 'turn' && !find(story, until.of)) return refuse('no_such_combatant', 'until')
  if (!concentration) return undefined
  const source = sourceId ? find(story, sourceId) : undefined
  if (!source) return refuse('concentration_needs_a_source')
  return isIncapacitated(story.now.rules, source) || source.life !== 'alive' ? refuse('cannot_act') : undefined
}
