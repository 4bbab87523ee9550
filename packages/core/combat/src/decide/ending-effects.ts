import type { EffectEnding } from '../vocabulary/effect.ts'
import { happen, sure, type Story } from './story.ts'

/** Ends an effect, and with it the temporary hit points it held (TMP-4). */
export function endEffect(story: Story, id: string, effectId: string, why: EffectEnding) {
  const effect = sure(story, id).effects.find((one) => one.id === effectId)
  if (!effect) return
  happen(story, { type: 'effect_ended', id, effectId, why })
  if (effect.holdsTempHp && sure(story, id).tempHp > 0) happen(story, { type: 'temp_hp_lost', id })
}
