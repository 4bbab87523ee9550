import { initiativeEdge, initiativeScore, keptD20 } from '../rules/initiative.ts'
import { exhaustionEffects } from '../rules/exhaustion.ts'
import type { Combatant, Edge } from '../vocabulary/combatant.ts'
import type { Place, Rolled } from '../vocabulary/events.ts'
import { refuse, type Refusal } from '../vocabulary/refusals.ts'
import { bodiless, die, find, happen, sure, targetsRefused, type Deciders, type Story } from './story.ts'

type Rolls = Readonly<Record<string, readonly number[]>>

/** Initiative (INI), surprise (SUR) and mounts (INI-8). */
export const initiativeDeciders = {
  roll_initiative(story, { ids, per, use = 'roll', rolls = {} }) {
    const chosen = ids ?? waitingForInitiative(story)
    const refusal = targetsRefused(story, chosen, bodiless)
    if (refusal) return refusal
    if (use === 'score' && story.now.rules !== '2024') return refuse('scores_are_2024')

    return rollFor(story, chosen, { per, use, rolls })
  },

  set_initiative(story, { id, total }) {
    const refusal = targetsRefused(story, [id])
    if (refusal) return refusal

    happen(story, { type: 'initiative_set', id, total, how: 'set', rolled: null })
    takeMountsAlong(story, id)
    return undefined
  },

  order_ties(story, { ids }) {
    const refusal = notTied(story, ids)
    if (refusal) return refusal

    orderTie(story, ids)
    return undefined
  },

  roll_off_ties(story, { ids, rolls = {} }) {
    const refusal = notTied(story, ids)
    if (refusal) return refusal
    if (story.now.rules !== '2014') return refuse('roll_offs_are_2014')
    const rolled = ids.map((id) => ({ id, d20: die(story, Object.hasOwn(rolls, id) ? rolls[id] : undefined, 20) }))
    if (rolled.some(({ d20 }) => d20 === undefined)) return refuse('needs_a_roll')

    // equal again, they stay as they are named
    orderTie(
      story,
      rolled.toSorted((a, b) => (b.d20 ?? 0) - (a.d20 ?? 0)).map(({ id }) => id),
    )
    return undefined
  },

  move_in_order(story, { id, before }) {
    const refusal = targetsRefused(story, before === null ? [id] : [id, before])
    if (refusal) return refusal
    const rest = story.now.order.filter((one) => one !== id)
    const index = before === null ? rest.length : rest.indexOf(before)
    if (index < 0) return refuse('initiative_missing')

    place(story, id, index)
    return undefined
  },

  set_surprise(story, { ids, surprised }) {
    const refusal = targetsRefused(story, ids)
    if (refusal) return refusal

    for (const id of ids) happen(story, { type: 'surprise_set', id, surprised })
    return undefined
  },

  mount(story, { mountId, riderId }) {
    const refusal = targetsRefused(story, [mountId, riderId], bodiless)
    if (refusal) return refusal
    const isRidden = Object.values(story.now.combatants).some((one) => one.riderId === mountId)
    if (sure(story, mountId).riderId || sure(story, riderId).riderId || isRidden) return refuse('already_mounted')

    happen(story, { type: 'mounted', id: mountId, riderId })
    takeMountsAlong(story, riderId)
    return undefined
  },

  dismount(story, { mountId }) {
    const refusal = targetsRefused(story, [mountId])
    if (refusal) return refusal
    if (!sure(story, mountId).riderId) return refuse('not_mounted')

    happen(story, { type: 'dismounted', id: mountId })
    return undefined
  },
} satisfies Partial<Deciders>

function notTied(story: Story, ids: readonly string[]) {
  const refusal = targetsRefused(story, ids, (one) =>
    one.initiative.total === null ? refuse('initiative_missing') : undefined,
  )
  if (refusal) return refusal
  const totals = new Set(ids.map((id) => sure(story, id).initiative.total))
  return totals.size > 1 ? refuse('not_a_tie') : undefined
}

/** These first, in this order, then whoever else has the same total (INI-4). */
function orderTie(story: Story, ids: readonly string[]) {
  const total = sure(story, ids[0] ?? '').initiative.total ?? 0
  const others = story.now.order.filter((id) => !ids.includes(id) && sure(story, id).initiative.total === total)
  happen(story, { type: 'order_changed', places: [...ids, ...others].map((id, tie) => ({ id, total, tie })) })
}

const waitingForInitiative = (story: Story) =>
  Object.values(story.now.combatants)
    .filter((one) => one.presence === 'present' && one.kind !== 'lair' && one.initiative.total === null && !one.riderId)
    .map((one) => one.id)

/** Rolls for some, each alone or each group once (INI-1, INI-2); a mount takes its rider's initiative. */
export function rollFor(
  story: Story,
  ids: readonly string[],
  { per, use, rolls }: { per: 'each' | 'group'; use: 'roll' | 'score'; rolls: Rolls },
): Refusal | undefined {
  const ofGroup = new Map<string, number>()
  for (const id of ids) {
    const one = sure(story, id)
    const group = per === 'group' ? one.group : null
    const settled = group === null ? undefined : ofGroup.get(group)
    if (settled !== undefined) {
      happen(story, {
        type: 'initiative_set',
        id,
        total: settled,
        how: use === 'score' ? 'score' : 'rolled',
        rolled: null,
      })
      continue
    }

    const edge = initiativeEdge(story.now.rules, one)
    if (use === 'score') {
      const total = one.initiative.score === null ? initiativeScore(one.initiative.modifier, edge) : scoreOf(one, edge)
      happen(story, { type: 'initiative_set', id, total, how: 'score', rolled: null })
    } else {
      const rolled = roll(story, one, givenTo(rolls, group ?? id) ?? givenTo(rolls, id), edge)
      if (!rolled) return refuse('needs_a_roll', id)
      happen(story, { type: 'initiative_set', id, total: rolled.total, how: 'rolled', rolled })
    }
    // surprise has done all it does in 2024 once the initiative is known (SUR-3)
    if (story.now.rules === '2024' && one.surprised) happen(story, { type: 'surprise_set', id, surprised: false })
    if (group !== null) ofGroup.set(group, sure(story, id).initiative.total ?? 0)
  }
  for (const id of ids) takeMountsAlong(story, id)
  return undefined
}

/** The printed score, moved by the edge of the moment; a gift of its own is printed already. */
const scoreOf = (one: Combatant, edge: Edge) =>
  (one.initiative.score ?? 0) + initiativeScore(0, edge) - initiativeScore(0, one.initiative.edge)

const givenTo = (rolls: Rolls, key: string) => (Object.hasOwn(rolls, key) ? rolls[key] : undefined)

function roll(story: Story, one: Combatant, given: readonly number[] | undefined, edge: Edge): Rolled | undefined {
  const wanted = edge === 'none' ? 1 : 2
  const d20s = Array.from({ length: wanted }, (_, index) => die(story, given?.[index], 20))
  if (d20s.some((d20) => d20 === undefined)) return undefined
  const known = d20s.map((d20) => d20 ?? 0)
  const modifier = one.initiative.modifier - exhaustionEffects(story.now.rules, one.exhaustion).d20Penalty
  return { d20s: known, modifier, total: keptD20(edge, known) + modifier }
}

/** A controlled mount acts on its rider's initiative, right after them (INI-8). */
function takeMountsAlong(story: Story, riderId: string) {
  const total = sure(story, riderId).initiative.total
  if (total === null) return
  for (const one of Object.values(story.now.combatants)) {
    if (one.riderId !== riderId) continue
    happen(story, { type: 'initiative_set', id: one.id, total, how: 'rider', rolled: null })
    const rest = story.now.order.filter((id) => id !== one.id)
    if (one.presence === 'present') place(story, one.id, rest.indexOf(riderId) + 1)
  }
}

/**
 * Puts somebody at a place among the others. They take the initiative of the neighbour they join, and that tie is
 * numbered anew: the order stays what totals and ties say, so nothing else has to remember it.
 */
export function place(story: Story, id: string, index: number) {
  const rest = story.now.order.filter((one) => one !== id)
  const neighbour = find(story, rest[index - 1] ?? '') ?? find(story, rest[index] ?? '')
  const total = neighbour?.initiative.total ?? sure(story, id).initiative.total ?? 0
  const tied = rest.filter((one) => sure(story, one).initiative.total === total)
  const after = rest.slice(0, index).filter((one) => tied.includes(one)).length
  const places: Place[] = [...tied.slice(0, after), id, ...tied.slice(after)].map((one, tie) => ({
    id: one,
    total,
    tie,
  }))
  happen(story, { type: 'order_changed', places })
}
