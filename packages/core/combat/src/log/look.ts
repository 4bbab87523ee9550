import { combatantOf } from '../evolve/patch.ts'
import { disclosureTo } from '../view/health.ts'
import { labelOf } from '../view/label.ts'
import { isSeenBy } from '../view/seen-turn.ts'
import type { Viewer } from '../vocabulary/actor.ts'
import type { Combat } from '../vocabulary/combat.ts'

/** One happening through one viewer's eyes: the fight on both sides of it, and what may be said of whom. */
export type Look = {
  viewer: Viewer
  before: Combat
  after: Combat
  /** Whether the viewer saw them before or sees them after. */
  sees: (id: string) => boolean
  /** Whether the viewer is told their numbers. */
  knows: (id: string) => boolean
  name: (id: string) => string
}

/** A viewer's look at a happening. */
export function lookAt(viewer: Viewer, before: Combat, after: Combat): Look {
  const both = (id: string) => [combatantOf(after, id), combatantOf(before, id)].flatMap((one) => one ?? [])
  return {
    viewer,
    before,
    after,
    sees: (id) => both(id).some((one) => isSeenBy(viewer, one)),
    knows: (id) => both(id).every((one) => disclosureTo(viewer, after, one) === 'numbers'),
    name: (id) => {
      const one = both(id).find((each) => isSeenBy(viewer, each))
      return one ? labelOf(viewer, one) : 'Someone'
    },
  }
}

/** ` from Goblin 1`, or nothing where the viewer may not know who it was. */
export const from = (look: Look, sourceId: string | null) =>
  sourceId !== null && look.sees(sourceId) ? ` from ${look.name(sourceId)}` : ''

/** An effect as it was or is, on whichever side of the happening it exists. */
export function effectIn({ before, after }: Look, id: string, effectId: string) {
  for (const combat of [before, after]) {
    const effect = combatantOf(combat, id)?.effects.find((one) => one.id === effectId)
    if (effect) return effect
  }
  return undefined
}

/** `1 hit point`, `2 hit points`. */
export const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`
