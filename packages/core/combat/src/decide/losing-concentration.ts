import { concentrationDc } from '../rules/concentration.ts'
import type { ConcentrationEnding } from '../vocabulary/events.ts'
import { endEffect } from './ending-effects.ts'
import { happen, sure, type Story } from './story.ts'

/** Keeps concentrating on the same thing, or begins: at most one thing at a time (CONC-1). */
export function beginConcentration(story: Story, id: string, name: string, secret: boolean) {
  if (sure(story, id).concentration?.name === name) return
  endConcentration(story, id, 'new_spell')
  happen(story, { type: 'concentration_started', id, name, secret })
}

/** Lets go, and with it of every effect it held up, on whomever (CONC-3). */
export function endConcentration(story: Story, id: string, why: ConcentrationEnding) {
  if (!sure(story, id).concentration) return
  happen(story, { type: 'concentration_ended', id, why })
  for (const one of Object.values(story.now.combatants))
    for (const effect of one.effects)
      if (effect.concentrationOf === id) endEffect(story, one.id, effect.id, 'concentration')
}

/** Damage calls for a save from whoever still concentrates, one for each hit (CONC-2). */
export function concentrationShaken(story: Story, id: string, damage: number) {
  if (damage <= 0 || !sure(story, id).concentration) return
  happen(story, { type: 'concentration_check_due', id, dc: concentrationDc(story.now.rules, damage) })
}
