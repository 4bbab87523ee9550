import { isIncapacitated } from '../rules/situation.ts'
import { refuse } from '../vocabulary/refusals.ts'
import { checked } from './check.ts'
import { endConcentration } from './losing-concentration.ts'
import { bodiless, happen, sure, targetsRefused, type Deciders } from './story.ts'

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
    const verdict = checked(story, { by: one, check, modifier: one.conSave, dc, save: 'con' })
    if (!verdict) return refuse('needs_a_roll')

    happen(story, { type: 'concentration_checked', id, dc, total: verdict.total, kept: verdict.succeeded })
    if (!verdict.succeeded) endConcentration(story, id, 'failed_save')
    return undefined
  },
} satisfies Partial<Deciders>
