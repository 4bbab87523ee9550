import { apply } from '../evolve/apply.ts'
import { combatantOf } from '../evolve/patch.ts'
import type { Actor, Random } from '../vocabulary/actor.ts'
import type { Combat } from '../vocabulary/combat.ts'
import type { Combatant } from '../vocabulary/combatant.ts'
import type { OrderOf, OrderType } from '../vocabulary/commands.ts'
import type { Happening } from '../vocabulary/events.ts'
import { refuse, type Refusal } from '../vocabulary/refusals.ts'

/** A command being decided: the fight as it would stand, and what has happened so far. Dropped when refused. */
export type Story = { now: Combat; happened: Happening[]; readonly by: Actor; readonly random: Random | undefined }

/** What a family of orders decides: nothing if it went well, otherwise why not. */
export type Deciders<T extends OrderType = OrderType> = {
  [K in T]: (story: Story, order: OrderOf<K>) => Refusal | undefined
}

/** Adds what happens next. */
export function happen(story: Story, happening: Happening) {
  story.now = apply(story.now, happening)
  story.happened.push(happening)
}

/** Somebody as they stand at this point of the story. */
export const find = (story: Story, id: string): Combatant | undefined => combatantOf(story.now, id)

/** Somebody whose presence was checked earlier in the story. */
export function sure(story: Story, id: string): Combatant {
  const combatant = find(story, id)
  if (!combatant) throw new Error(`Nobody checked that ${id} exists`)
  return combatant
}

/** The first reason among the targets of an order why it cannot go on. */
export function targetsRefused(story: Story, ids: readonly string[], wrong?: (one: Combatant) => Refusal | undefined) {
  if (ids.length === 0) return refuse('no_targets')
  if (new Set(ids).size !== ids.length) return refuse('same_target_twice')
  for (const id of ids) {
    const one = find(story, id)
    if (!one) return refuse('no_such_target', id)
    const refusal = wrong?.(one)
    if (refusal) return refusal
  }
  return undefined
}

/** Refuses what has no body to hurt or heal. */
export const bodiless = (one: Combatant) => (one.kind === 'lair' ? refuse('target_has_no_hp') : undefined)

/** One die: as given, or rolled; undefined when there is neither. */
export function die(story: Story, given: number | undefined, faces: number): number | undefined {
  if (given !== undefined) return given
  if (!story.random) return undefined
  // a source that strays from [0, 1) still gives a face of the die
  return Math.min(faces, Math.max(1, Math.floor(story.random() * faces) + 1))
}

/** A name for something new, drawn from randomness so that counting names tells nothing. */
export function drawnId(story: Story): string | undefined {
  const { random } = story
  if (!random) return undefined
  const digits = () =>
    Math.floor(random() * 36 ** 8)
      .toString(36)
      .padStart(8, '0')
  return digits() + digits()
}
