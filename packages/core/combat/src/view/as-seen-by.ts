import { combatantOf } from '../evolve/patch.ts'
import type { Fight } from '../fight.ts'
import type { Viewer } from '../vocabulary/actor.ts'
import type { Combat, Loot, Outcome, Phase } from '../vocabulary/combat.ts'
import type { Edition } from '../vocabulary/edition.ts'
import type { Proposal } from '../vocabulary/proposal.ts'
import { combatantAsSeenBy, type SeenCombatant } from './combatant-as-seen-by.ts'
import { promptsFor, type Prompt } from './prompts.ts'
import { isSeenBy, seenRound, seenTurn } from './seen-turn.ts'

/** The DM sees the fight itself, what waits for an answer, and how far back and forth it goes. */
export type DmView = { seenBy: 'dm'; combat: Combat; prompts: readonly Prompt[]; canUndo: number; canRedo: number }

/** Loot the table knows of. */
export type SeenLoot = Pick<Loot, 'name' | 'quantity' | 'valueGp' | 'assignedTo'>

/** The fight as a player or a spectator sees it. */
export type TableView = {
  seenBy: 'player' | 'spectator'
  rules: Edition
  phase: Phase
  round: number
  turn: string | null
  /** Turns until one of yours: 0 now, null if never. */
  turnsUntilYours: number | null
  combatants: readonly SeenCombatant[]
  loot: readonly SeenLoot[]
  proposals: readonly Proposal[]
  outcome: Outcome | null
  xpEach: number | null
}

/** The fight as a viewer sees it: the one door by which its state leaves. */
export function asSeenBy(viewer: { role: 'dm' }, fight: Fight): DmView
export function asSeenBy(viewer: Exclude<Viewer, { role: 'dm' }>, fight: Fight): TableView
export function asSeenBy(viewer: Viewer, fight: Fight): DmView | TableView
export function asSeenBy(viewer: Viewer, { combat, past, future }: Fight): DmView | TableView {
  if (viewer.role === 'dm')
    return {
      seenBy: 'dm',
      combat,
      prompts: promptsFor(combat),
      canUndo: past?.size ?? 0,
      canRedo: future?.size ?? 0,
    }

  const turn = seenTurn(viewer, combat)
  // a fight whose first turns belong to the unseen has, to the table, not begun
  const round = seenRound(viewer, combat)
  const hasBegun = combat.phase !== 'running' || round > 0
  const combatants = inOrder(combat)
    .filter((one) => isSeenBy(viewer, one))
    .map((one) => combatantAsSeenBy(viewer, combat, one))
  return {
    seenBy: viewer.role,
    rules: combat.rules,
    phase: hasBegun ? combat.phase : 'preparing',
    round,
    turn: turn?.id ?? null,
    turnsUntilYours: turnsUntilYours(combatants, turn?.id ?? null),
    combatants,
    loot: combat.loot.filter((loot) => loot.audience === 'table').map((loot) => lootAsSeenBy(viewer, combat, loot)),
    proposals: viewer.role === 'player' ? combat.proposals.filter((one) => one.by === viewer.userId) : [],
    outcome: combat.outcome,
    xpEach: combat.award?.each ?? null,
  }
}

/** Those with a place in the order first, then the rest as they came. */
const inOrder = (combat: Combat) => {
  const placed = new Set(combat.order)
  // A tie-break counts the unseen too, so it may not order those who have left.
  const rest = Object.values(combat.combatants).filter((one) => !placed.has(one.id))
  return [...combat.order.flatMap((id) => combatantOf(combat, id) ?? []), ...rest]
}

function lootAsSeenBy(viewer: Viewer, combat: Combat, { name, quantity, valueGp, assignedTo }: Loot): SeenLoot {
  const owner = assignedTo === null ? undefined : combatantOf(combat, assignedTo)
  return { name, quantity, valueGp, assignedTo: owner && isSeenBy(viewer, owner) ? assignedTo : null }
}

function turnsUntilYours(combatants: readonly SeenCombatant[], turn: string | null) {
  const from = combatants.findIndex((one) => one.id === turn)
  if (from < 0) return null
  const takers = [...combatants.slice(from), ...combatants.slice(0, from)].filter(
    (one) => one.id === turn || (one.initiative !== null && one.departure === null && !isDead(one)),
  )
  const index = takers.findIndex((one) => one.isYours)
  return index < 0 ? null : index
}

const isDead = ({ health }: SeenCombatant) => health.shown !== 'nothing' && health.word === 'dead'
