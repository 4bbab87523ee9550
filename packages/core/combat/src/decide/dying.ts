import { exhaustionEffects } from '../rules/exhaustion.ts'
import { maxHpNow } from '../rules/situation.ts'
import { deathSave, STABILISING } from '../rules/zero-hp.ts'
import { refuse } from '../vocabulary/refusals.ts'
import { checked, saveDie } from './check.ts'
import { die, dropZeroHpEffects, wake } from './falling.ts'
import { bodiless, die as rollDie, happen, sure, targetsRefused, type Deciders, type Story } from './story.ts'

/** Lying at 0 hit points, dying, and coming back (ZERO). */
export const dyingDeciders = {
  death_save(story, { id, d20: given }) {
    const refusal = targetsRefused(story, [id])
    if (refusal) return refusal
    const one = sure(story, id)
    if (one.life !== 'dying') return refuse('not_dying')
    // EXH-1: a death save is a saving throw
    const isHindered = exhaustionEffects(story.now.rules, one.exhaustion).attacksAndSaves === 'disadvantage'
    const d20 = saveDie(story, given, isHindered)
    if (d20 === undefined) return refuse('needs_a_roll')

    const penalty = exhaustionEffects(story.now.rules, one.exhaustion).d20Penalty
    const { result, successes, failures } = deathSave(one.deathSaves, d20, -penalty)
    happen(story, { type: 'death_save_rolled', id, d20, penalty, successes, failures })
    if (result === 'wakes') wake(story, id, 1, null)
    if (result === 'stable') happen(story, { type: 'stabilised', id, hours: hoursToWake(story) })
    if (result === 'dies') die(story, id, 'death_saves')
    return undefined
  },

  stabilise(story, { id, check, modifier = 0, hours }) {
    const refusal = targetsRefused(story, [id])
    if (refusal) return refusal
    if (sure(story, id).life !== 'dying') return refuse('not_dying')
    // the healer rolls, so the patient's exhaustion has no part in it
    const verdict = check ? checked(story, { by: null, check, modifier, dc: STABILISING.dc }) : { succeeded: true }
    if (!verdict) return refuse('needs_a_roll')

    if (verdict.succeeded) happen(story, { type: 'stabilised', id, hours: hoursToWake(story, hours) })
    else happen(story, { type: 'stabilising_failed', id })
    return undefined
  },

  kill(story, { ids }) {
    const refusal = targetsRefused(
      story,
      ids,
      (one) => bodiless(one) ?? (one.life === 'dead' ? refuse('target_is_dead') : undefined),
    )
    if (refusal) return refusal

    for (const id of ids) die(story, id, 'word_of_the_dm')
    return undefined
  },

  revive(story, { id, hp }) {
    const refusal = targetsRefused(story, [id], bodiless)
    if (refusal) return refusal
    const one = sure(story, id)
    if (one.life !== 'dead') return refuse('target_is_not_dead')
    if (hp > maxHpNow(story.now.rules, one)) return refuse('hp_above_max')

    happen(story, { type: 'revived', id, hp })
    dropZeroHpEffects(story, id)
    return undefined
  },
} satisfies Partial<Deciders>

/** A stable creature has 1 hit point after 1d4 hours; untold where nobody rolls (ZERO-8). */
const hoursToWake = (story: Story, given?: number) => rollDie(story, given, STABILISING.hoursDie) ?? null
