import type { Combatant, Edge } from '../vocabulary/combatant.ts'
import type { Edition } from '../vocabulary/edition.ts'
import { conditionEffects } from './conditions.ts'
import { exhaustionEffects } from './exhaustion.ts'
import { conditionsOf } from './situation.ts'

/** Advantage and disadvantage together are neither, however many of each (INI-6). */
export function combinedEdge(edges: readonly Edge[]): Edge {
  const up = edges.includes('advantage')
  const down = edges.includes('disadvantage')
  return up === down ? 'none' : up ? 'advantage' : 'disadvantage'
}

/** The die that counts. */
export function keptD20(edge: Edge, d20s: readonly number[]) {
  if (edge === 'advantage') return Math.max(...d20s)
  if (edge === 'disadvantage') return Math.min(...d20s)
  return d20s[0] ?? 0
}

/** The 2024 score instead of a roll: 10 and the modifier, 5 more or less for an edge (INI-7). */
export const initiativeScore = (modifier: number, edge: Edge = 'none') =>
  10 + modifier + (edge === 'advantage' ? 5 : edge === 'disadvantage' ? -5 : 0)

type Roller = Pick<Combatant, 'effects' | 'exhaustion' | 'surprised' | 'initiative'>

/** What helps or hinders somebody's initiative: their own gift, conditions, exhaustion, and surprise in 2024 (INI-6, SUR-3). */
export function initiativeEdge(rules: Edition, roller: Roller): Edge {
  const conditions = [...conditionsOf(rules, roller)].map((name) => conditionEffects(rules, name))
  return combinedEdge([
    roller.initiative.edge,
    rules === '2024' && roller.surprised ? 'disadvantage' : 'none',
    exhaustionEffects(rules, roller.exhaustion).checks,
    // initiative is a Dexterity check, so what hinders checks always hinders it
    ...conditions.flatMap((one) => [one.initiative, one.only === 'always' ? one.checks : 'none'] as const),
  ])
}

type Placed = Pick<Combatant, 'id' | 'kind' | 'initiative'>

/** Highest first (INI-1); a lair loses every tie (LAIR-1); other ties stand as the DM put them (INI-4). */
export function inTurnOrder(a: Placed, b: Placed) {
  const byTotal = (b.initiative.total ?? 0) - (a.initiative.total ?? 0)
  if (byTotal !== 0) return byTotal
  const byLair = Number(a.kind === 'lair') - Number(b.kind === 'lair')
  return byLair !== 0 ? byLair : a.initiative.tie - b.initiative.tie
}
