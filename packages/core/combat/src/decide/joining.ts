import { numbersOf } from '../evolve/numbering.ts'
import type { Newcomer } from '../vocabulary/commands.ts'
import { LIMITS } from '../vocabulary/limits.ts'
import { refuse, type Refusal } from '../vocabulary/refusals.ts'
import { rollFor } from './initiative.ts'
import { fromNewcomer } from './newcomer.ts'
import { said } from './said.ts'
import { drawnId, find, happen, sure, targetsRefused, type Deciders, type Story } from './story.ts'

/** Who is in the fight: newcomers, waves, numbers. */
export const joiningDeciders = {
  open_fight(story, { rules, disclosure, inLair = false, dmNote = '' }) {
    if (story.now.phase !== 'closed') return refuse('already_open')
    const policy = { ...story.now.disclosure, ...said(disclosure) }
    happen(story, { type: 'fight_opened', rules, disclosure: policy, inLair, dmNote })
    return undefined
  },

  add_combatants(story, { newcomers }) {
    const count = newcomers.reduce((sum, one) => sum + (one.count ?? 1), 0)
    if (count === 0) return refuse('no_targets')
    if (Object.keys(story.now.combatants).length + count > LIMITS.combatants) return refuse('too_many_combatants')

    for (const newcomer of newcomers) {
      const refusal = newcomerRefused(story, newcomer) ?? join(story, newcomer)
      if (refusal) return refusal
    }
    return undefined
  },

  bring_in_wave(story, { wave, rolls = {} }) {
    const waiting = Object.values(story.now.combatants).filter((one) => one.presence === 'waiting' && one.wave === wave)
    if (waiting.length === 0) return refuse('no_such_wave')

    for (const { id, hidden } of waiting) {
      // numbered first, so that the table hears of an arrival by its number
      if (!hidden) reveal(story, id)
      happen(story, { type: 'combatant_arrived', id })
    }
    const ids = waiting.filter((one) => one.initiative.total === null).map((one) => one.id)
    return story.now.phase === 'running' ? rollFor(story, ids, { per: 'group', use: 'roll', rolls }) : undefined
  },

  reveal(story, { ids }) {
    const refusal = targetsRefused(story, ids)
    if (refusal) return refusal

    for (const id of ids) if (sure(story, id).hidden) reveal(story, id)
    return undefined
  },

  hide(story, { ids }) {
    const refusal = targetsRefused(story, ids)
    if (refusal) return refusal

    for (const id of ids) if (!sure(story, id).hidden) happen(story, { type: 'hidden', id })
    return undefined
  },
} satisfies Partial<Deciders>

/** Seen for the first time, a creature gets the next number of its name; seen again, it keeps its own. */
function reveal(story: Story, id: string) {
  const { name, number, secretNumber } = sure(story, id)
  const { shown, secret } = numbersOf(story.now.numbering, name)
  const isKnown = secretNumber === null || number !== null
  const next = isKnown ? shown : shown + 1
  const given = isKnown ? number : next === 1 && secret === 1 ? null : next
  happen(story, { type: 'revealed', id, number: given, shown: next })
}

function newcomerRefused(story: Story, newcomer: Newcomer): Refusal | undefined {
  const { kind, ownerId, ids, count = 1, hp, maxHp, hpEach } = newcomer
  if (ids && ids.length !== count) return refuse('wrong_number_of_ids')
  if (hpEach && hpEach.length !== count) return refuse('wrong_number_of_hit_points')
  if (kind === 'lair' && story.now.rules !== '2014') return refuse('lair_actions_are_2014')
  if (ownerId && !find(story, ownerId)) return refuse('no_such_combatant', 'ownerId')
  if (hp !== undefined && maxHp !== undefined && hp > maxHp) return refuse('hp_above_max')
  return undefined
}

function join(story: Story, newcomer: Newcomer): Refusal | undefined {
  const { count = 1 } = newcomer
  for (let index = 0; index < count; index += 1) {
    const id = newcomer.ids?.[index] ?? drawnId(story)
    if (id === undefined) return refuse('needs_a_roll', 'ids')
    if (find(story, id)) return refuse('id_taken', id)
    const hp = newcomer.hpEach?.[index]
    const one = hp === undefined ? newcomer : { ...newcomer, hp, maxHp: hp }
    happen(story, { type: 'combatant_joined', combatant: fromNewcomer(story.now, id, one) })
  }
  return undefined
}
