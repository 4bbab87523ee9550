import { combatantOf } from '../evolve/patch.ts'
import type { Viewer } from '../vocabulary/actor.ts'
import type { Combat } from '../vocabulary/combat.ts'
import type { Combatant, Departure, Kind, Side, Spent } from '../vocabulary/combatant.ts'
import type { EffectCondition } from '../vocabulary/condition.ts'
import type { Effect, Moment } from '../vocabulary/effect.ts'
import { disclosureTo, healthAsSeenBy, type SeenHealth } from './health.ts'
import { labelOf } from './label.ts'
import { isSeenBy } from './seen-turn.ts'

/** An effect as the table knows it. */
export type SeenEffect = {
  name: string
  condition: EffectCondition | null
  source: string | null
  ends: { of: string; at: Moment; turns: number } | null
}

/** Somebody as a player or a spectator sees them. */
export type SeenCombatant = {
  id: string
  name: string
  kind: Kind
  side: Side
  isYours: boolean
  initiative: number | null
  health: SeenHealth
  /** Down, dead or knocked out: everybody sees who no longer stands. */
  isOut: boolean
  departure: Departure | null
  ac: number | null
  effects: readonly SeenEffect[]
  exhaustion: number | null
  concentration: string | null
  deathSaves: { successes: number; failures: number } | null
  isDelaying: boolean
  isSurprised: boolean
  riderId: string | null
  note: string
  /** Only of one's own. */
  own: { isHidden: boolean; spent: Spent; deathSaveDue: boolean; concentrationChecks: readonly number[] } | null
}

/** One combatant through a viewer's eyes. Fields are named one by one: what nobody thought of stays with the DM. */
export function combatantAsSeenBy(viewer: Viewer, combat: Combat, one: Combatant): SeenCombatant {
  const isYours = viewer.role === 'player' && one.controllers.includes(viewer.userId)
  const isTold = disclosureTo(viewer, combat, one) === 'numbers'
  return {
    id: one.id,
    name: labelOf(viewer, one),
    kind: one.kind,
    side: one.side,
    isYours,
    initiative: one.initiative.total,
    health: healthAsSeenBy(viewer, combat, one),
    isOut: one.life !== 'alive' || one.knockedOut,
    departure: one.departure?.how ?? null,
    ac: isTold ? one.ac : null,
    effects: one.effects.filter((effect) => !effect.secret).map((effect) => effectAsSeenBy(viewer, combat, effect)),
    exhaustion: isTold ? one.exhaustion : null,
    concentration: one.concentration && !one.concentration.secret ? one.concentration.name : null,
    deathSaves: isTold && one.life === 'dying' ? one.deathSaves : null,
    isDelaying: one.delaying,
    isSurprised: one.surprised,
    riderId: one.riderId !== null && seen(viewer, combat, one.riderId) ? one.riderId : null,
    note: one.tableNote,
    own: isYours
      ? {
          isHidden: one.hidden,
          spent: one.spent,
          deathSaveDue: one.deathSaveDue,
          concentrationChecks: one.checksDue,
        }
      : null,
  }
}

function effectAsSeenBy(viewer: Viewer, combat: Combat, { name, condition, source, until }: Effect): SeenEffect {
  const from = source?.id === undefined || source.id === null ? undefined : seen(viewer, combat, source.id)
  const isCounted = until.kind === 'turn' && seen(viewer, combat, until.of)
  return {
    name,
    condition,
    source: from ? labelOf(viewer, from) : null,
    ends: isCounted ? { of: until.of, at: until.at, turns: until.turns } : null,
  }
}

function seen(viewer: Viewer, combat: Combat, id: string) {
  const one = combatantOf(combat, id)
  return one && isSeenBy(viewer, one) ? one : undefined
}
