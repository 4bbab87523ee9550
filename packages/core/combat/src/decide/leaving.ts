import { numbersOf } from '../evolve/numbering.ts'
import { awardFor } from '../rules/award.ts'
import { maxHpNow } from '../rules/situation.ts'
import type { Combatant } from '../vocabulary/combatant.ts'
import { refuse } from '../vocabulary/refusals.ts'
import { endEffect } from './ending-effects.ts'
import { die, dropZeroHpEffects, fall } from './falling.ts'
import { said } from './said.ts'
import { bodiless, find, happen, sure, targetsRefused, type Deciders, type Story } from './story.ts'
import { closeTurn, moveOn } from './turns.ts'

/** Leaving, coming back, the DM's corrections, and the end of the fight. */
export const leavingDeciders = {
  leave_fight(story, { ids, how, defeated = how !== 'removed' }) {
    const refusal = targetsRefused(story, ids, (one) =>
      one.presence === 'left' ? refuse('no_such_target', one.id) : undefined,
    )
    if (refusal) return refusal

    for (const id of ids) {
      const { turn, order } = story.now
      if (turn === id) closeTurn(story, id)
      anchorElsewhere(story, id)
      happen(story, { type: 'combatant_left', id, how, defeated: defeated && sure(story, id).side === 'foe' })
      // gone first, so that what the table hears of the next turn comes after
      if (turn === id) passTurnOn(story, order.indexOf(id))
    }
    return undefined
  },

  return_to_fight(story, { id }) {
    const refusal = targetsRefused(story, [id])
    if (refusal) return refusal
    if (sure(story, id).presence !== 'left') return refuse('has_not_left')

    happen(story, { type: 'combatant_returned', id })
    return undefined
  },

  change_combatant(story, { id, changes }) {
    const refusal = targetsRefused(story, [id])
    if (refusal) return refusal
    const before = sure(story, id)
    const { name, ...others } = said(changes)
    const after = { ...before, ...others }
    if (after.hp > maxHpNow(story.now.rules, after)) return refuse('hp_above_max')

    if (name !== undefined && name !== before.name) rename(story, before, name)
    if (Object.keys(others).length > 0) happen(story, { type: 'combatant_changed', id, changes: others })
    if (before.kind !== 'lair') followHp(story, before, after.hp)
    return undefined
  },

  set_lair(story, { inLair }) {
    happen(story, { type: 'lair_set', inLair })
    return undefined
  },

  end_fight(story, { outcome, defeatedIds, bonusXp = 0 }) {
    if (defeatedIds) {
      const refusal = defeatedIds.length > 0 ? targetsRefused(story, defeatedIds, bodiless) : undefined
      if (refusal) return refusal
    }
    const all = Object.values(story.now.combatants)
    const worth = ({ id, xp, xpInLair }: Combatant) => ({ id, xp: story.now.inLair ? (xpInLair ?? xp) : xp })
    const defeated = defeatedIds ? defeatedIds.map((id) => sure(story, id)) : all.filter(isDefeated)
    const among = all.filter((one) => one.kind === 'character' && one.side === 'party' && one.presence !== 'waiting')
    happen(story, { type: 'fight_ended', outcome, award: awardFor(defeated.map(worth), among.length, bonusXp) })
    return undefined
  },

  reopen_fight(story) {
    if (story.now.phase !== 'ended') return refuse('fight_is_not_over')
    happen(story, { type: 'fight_reopened' })
    return undefined
  },
} satisfies Partial<Deciders>

/** XP-1: killed, knocked out, or otherwise out of the fight. */
const isDefeated = (one: Combatant) =>
  one.side === 'foe' &&
  one.kind !== 'lair' &&
  one.presence !== 'waiting' &&
  (one.life !== 'alive' || one.knockedOut || one.departure?.defeated === true)

/** The turn of whoever left passes to the next; if nobody else can act, it is simply nobody's turn. */
function passTurnOn(story: Story, place: number) {
  const attempt: Story = { ...story, happened: [...story.happened] }
  if (moveOn(attempt, place - 1)) return
  story.now = attempt.now
  story.happened = attempt.happened
}

/** Durations counted by somebody's turns go on being counted at the same place in the round (TURN-7). */
function anchorElsewhere(story: Story, leaver: string) {
  const { order, combatants } = story.now
  const place = order.indexOf(leaver)
  const others = [...order.slice(place + 1), ...order.slice(0, Math.max(0, place))]
  // someone seen, if there is anyone: a duration that waits for the unseen would tell of them
  const next = others.find((id) => !sure(story, id).hidden) ?? others[0]
  for (const { id, effects } of Object.values(combatants))
    for (const effect of effects) {
      const { until, secret, name } = effect
      if (until.kind !== 'turn' || until.of !== leaver) continue
      if (next === undefined) endEffect(story, id, effect.id, 'nobody_left_to_count')
      else
        happen(story, {
          type: 'effect_changed',
          id,
          effectId: effect.id,
          until: { ...until, of: next, at: 'start' },
          secret,
          name,
        })
    }
}

function rename(story: Story, { id, number, secretNumber }: Combatant, name: string) {
  const { shown } = numbersOf(story.now.numbering, name)
  const isNumbered = number !== null || secretNumber !== null || shown > 0
  happen(story, { type: 'renamed', id, name, number: isNumbered && shown > 0 ? shown + 1 : null })
}

/** Hit points set by hand have the consequences of hit points lost or regained. */
function followHp(story: Story, before: Combatant, hp: number) {
  const one = find(story, before.id)
  if (!one) return
  if (hp === 0 && before.life === 'alive') {
    if (one.atZero === 'dies') die(story, one.id, 'word_of_the_dm')
    else fall(story, one.id)
  }
  if (hp > 0 && before.life !== 'alive') {
    happen(story, { type: 'revived', id: one.id, hp })
    dropZeroHpEffects(story, one.id)
  }
}
