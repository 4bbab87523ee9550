import { situationOf, isIncapacitated } from '../rules/situation.ts'
import { seenTurn } from '../view/seen-turn.ts'
import type { Combatant } from '../vocabulary/combatant.ts'
import type { Moment } from '../vocabulary/effect.ts'
import { LIMITS } from '../vocabulary/limits.ts'
import { refuse, type Refusal } from '../vocabulary/refusals.ts'
import { endEffect } from './ending-effects.ts'
import { place } from './initiative.ts'
import { bodiless, find, happen, sure, targetsRefused, type Deciders, type Story } from './story.ts'

/** Turns and rounds (TURN). */
export const turnDeciders = {
  start_fight(story) {
    if (story.now.phase === 'running') return refuse('already_running')
    const present = Object.values(story.now.combatants).filter((one) => one.presence === 'present')
    const missing = present.find((one) => one.initiative.total === null)
    if (missing) return refuse('initiative_missing', missing.id)
    if (!present.some((one) => !isSkipped(story, one))) return refuse('nobody_can_act')

    happen(story, { type: 'fight_started' })
    happen(story, { type: 'round_started', round: 1 })
    return moveOn(story, -1)
  },

  end_turn(story, { combatantId }) {
    const { turn } = story.now
    if (story.by.role === 'player') {
      const seen = seenTurn(story.by, story.now)
      const own = combatantId === undefined || combatantId === seen?.id
      if (!seen || !own || !find(story, seen.id)?.controllers.includes(story.by.userId)) return refuse('not_your_turn')
      // someone unseen is acting: to this player their own turn goes on, and ending it again changes nothing
      if (seen.id !== turn) return undefined
    }
    if (combatantId !== undefined && combatantId !== turn) return refuse('not_your_turn')
    return endTurn(story)
  },

  previous_turn(story) {
    const { order, turn, round } = story.now
    if (order.length === 0) return refuse('nobody_can_act')
    let index = turn === null ? order.length : order.indexOf(turn)
    let at = round
    do {
      index -= 1
      if (index < 0) {
        index = order.length - 1
        at -= 1
      }
      if (at < 1) return refuse('already_at_the_beginning')
    } while (isSkipped(story, sure(story, order[index] ?? '')))

    happen(story, { type: 'turn_returned', id: order[index] ?? '', round: at })
    return undefined
  },

  delay(story) {
    const id = story.now.turn
    if (id === null) return refuse('nobody_can_act')

    happen(story, { type: 'delayed', id })
    return moveOn(story, story.now.order.indexOf(id))
  },

  act_now(story, { id }) {
    const refusal = targetsRefused(story, [id])
    if (refusal) return refusal
    if (!sure(story, id).delaying) return refuse('not_delaying')

    happen(story, { type: 'delay_ended', id })
    const { turn, order } = story.now
    const rest = order.filter((one) => one !== id)
    place(story, id, turn === null ? 0 : rest.indexOf(turn) + 1)
    return undefined
  },

  spend(story, { id, what, feet = 0, anyway = false }) {
    const refusal = targetsRefused(story, [id], bodiless)
    if (refusal) return refusal
    const one = sure(story, id)
    if (!anyway && what === 'movement' && one.spent.feet + feet > situationOf(story.now.rules, one).speed)
      return refuse('not_enough_movement')
    if (!anyway && what !== 'movement' && one.spent[what]) return refuse('already_spent')
    if (!anyway && !mayAct(story, one, what)) return refuse('cannot_act')

    happen(story, { type: 'spent', id, what, feet })
    return undefined
  },

  give_back(story, { id, what }) {
    const refusal = targetsRefused(story, [id], bodiless)
    if (refusal) return refusal

    happen(story, { type: 'given_back', id, what })
    return undefined
  },
} satisfies Partial<Deciders>

const FORBIDS = {
  action: 'action',
  bonusAction: 'bonus_action',
  reaction: 'reaction',
  object: 'action',
  movement: 'move',
} as const

/** Conditions forbid (CND-5), and 2014 surprise costs the first turn and reactions until it ends (SUR-2). */
function mayAct(story: Story, one: Combatant, what: keyof typeof FORBIDS) {
  if (one.life !== 'alive') return false
  if (story.now.rules === '2014' && one.surprised) return false
  return !situationOf(story.now.rules, one).forbids.has(FORBIDS[what])
}

/** Ends the turn and begins the next. */
function endTurn(story: Story): Refusal | undefined {
  const { turn, order } = story.now
  if (turn === null) return moveOn(story, order.length - 1)

  closeTurn(story, turn)
  return moveOn(story, order.indexOf(turn))
}

/** Ends a turn, and counts its end unless that was done before the DM went back. */
export function closeTurn(story: Story, id: string) {
  const { counted } = sure(story, id)
  const fresh = counted.end < story.now.round
  happen(story, { type: 'turn_ended', id })
  if (fresh) count(story, id, 'end')
}

/** Goes down the order from a place, over those who take no turns but whose turns still count time (TURN-5). */
export function moveOn(story: Story, from: number): Refusal | undefined {
  if (story.now.round >= LIMITS.round) return refuse('too_many_rounds')
  const { order } = story.now
  if (order.length === 0) return refuse('nobody_can_act')
  let index = from
  for (let passed = 0; passed <= order.length; passed += 1) {
    index += 1
    if (index >= order.length) {
      index = 0
      happen(story, { type: 'round_started', round: story.now.round + 1 })
    }
    const next = sure(story, order[index] ?? '')
    if (!isSkipped(story, next)) return openTurn(story, next)
    passOver(story, next)
  }
  return refuse('nobody_can_act')
}

function openTurn(story: Story, { id, counted, delaying }: Combatant): undefined {
  // who delayed and never came back still ends last round's turn, so that durations do not stretch (TURN-6)
  if (delaying && counted.end < counted.start) {
    happen(story, { type: 'turn_ended', id })
    count(story, id, 'end')
  }
  const fresh = counted.start < story.now.round
  happen(story, { type: 'turn_started', id, fresh })
  if (fresh) count(story, id, 'start')
}

function passOver(story: Story, { id, counted }: Combatant) {
  const { round } = story.now
  if (counted.start >= round && counted.end >= round) return
  happen(story, { type: 'turn_skipped', id })
  if (counted.start < round) count(story, id, 'start')
  if (counted.end < round) count(story, id, 'end')
}

/** The dead take no turns, and a lair none while its owner cannot act (LAIR-2). */
function isSkipped(story: Story, one: Combatant) {
  if (one.kind !== 'lair') return one.life === 'dead'
  const owner = one.ownerId === null ? undefined : find(story, one.ownerId)
  if (!owner) return false
  return (
    owner.presence !== 'present' ||
    owner.life !== 'alive' ||
    isIncapacitated(story.now.rules, owner) ||
    (owner.surprised && owner.counted.end === 0)
  )
}

/** Counts one start or end of somebody's turn for every duration tied to it (TURN-4). */
function count(story: Story, anchor: string, at: Moment) {
  for (const { id, effects } of Object.values(story.now.combatants))
    for (const effect of effects) {
      const { until } = effect
      if (until.kind !== 'turn' || until.of !== anchor || until.at !== at) continue
      if (until.turns <= 1) endEffect(story, id, effect.id, 'expired')
      else happen(story, { type: 'effect_counted', id, effectId: effect.id, turns: until.turns - 1 })
    }
}
