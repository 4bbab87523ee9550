import { concentrationDc } from '../rules/concentration.ts'
import { isIncapacitated } from '../rules/situation.ts'
import type { ConcentrationEnding } from '../vocabulary/events.ts'
import { refuse } from '../vocabulary/refusals.ts'
import { checkTotal } from './check.ts'
import { endEffect } from './effects.ts'
import { bodiless, happen, sure, targetsRefused, type Deciders, type Story } from './story.ts'

/** Concentration (CONC). */
export const concentrationDeciders = {
  start_concentration(story, { id, name, secret = false }) {
    const refusal = targetsRefused(story, [id], bodiless)
    if (refusal) return refusal
    const one = sure(story, id)
    if (one.life !== 'alive' || isIncapacitated(story.now.rules, one)) return refuse('cannot_act')

    endConcentration(story, id, 'new_spell')
    happen(story, { type: 'concentration_started', id, name, secret })
    return undefined
  },

  end_concentration(story, { id }) {
    const refusal = targetsRefused(story, [id])
    if (refusal) return refusal
    if (!sure(story, id).concentration) return refuse('not_concentrating')

    endConcentration(story, id, 'chosen')
    return undefined
  },

  check_concentration(story, { id, check }) {
    const refusal = targetsRefused(story, [id])
    if (refusal) return refusal
    const one = sure(story, id)
    const dc = one.checksDue[0]
    if (dc === undefined) return refuse('no_check_due')
    const verdict = checkTotal(story, one, check, one.conSave, dc)
    if (!verdict) return refuse('needs_a_roll')

    happen(story, { type: 'concentration_checked', id, dc, total: verdict.total, kept: verdict.succeeded })
    if (!verdict.succeeded) endConcentration(story, id, 'failed_save')
    return undefined
  },
} satisfies Partial<Deciders>

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
