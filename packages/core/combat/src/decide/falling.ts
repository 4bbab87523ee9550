import { hpWhenKnockedOut } from '../rules/zero-hp.ts'
import type { DeathCause } from '../vocabulary/events.ts'
import { endEffect } from './ending-effects.ts'
import { gainEffect } from './gaining-effects.ts'
import { endConcentration } from './losing-concentration.ts'
import { happen, sure, type Story } from './story.ts'

/** Dies, and lets go of whatever it concentrated on (ZERO-2, ZERO-6, CONC-1). */
export function die(story: Story, id: string, cause: DeathCause) {
  happen(story, { type: 'died', id, cause })
  endConcentration(story, id, 'died')
}

/** Falls unconscious and begins to die (ZERO-4). */
export function fall(story: Story, id: string) {
  happen(story, { type: 'fell', id })
  lieDown(story, id)
}

/** Is knocked out instead of killed (ZERO-10). */
export function knockOut(story: Story, id: string) {
  happen(story, { type: 'knocked_out', id, hp: hpWhenKnockedOut(story.now.rules) })
  lieDown(story, id)
}

/** Regains hit points; from 0 that means waking, with death saves forgotten (ZERO-9, HEAL-2). */
export function wake(story: Story, id: string, amount: number, sourceId: string | null) {
  const { hp, knockedOut } = sure(story, id)
  const woke = hp === 0 || knockedOut
  happen(story, { type: 'healed', id, sourceId, amount, woke })
  if (woke) dropZeroHpEffects(story, id)
}

function lieDown(story: Story, id: string) {
  gainEffect(story, id, { condition: 'unconscious', fromZeroHp: true })
  // even who cannot be made unconscious by magic stops concentrating at 0 hit points
  endConcentration(story, id, 'incapacitated')
}

/** Takes away the unconsciousness of lying at 0 hit points. */
export function dropZeroHpEffects(story: Story, id: string) {
  for (const effect of sure(story, id).effects) if (effect.fromZeroHp) endEffect(story, id, effect.id, 'woke')
}
