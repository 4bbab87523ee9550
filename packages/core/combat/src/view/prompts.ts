import { isReady } from '../rules/legendary.ts'
import { isIncapacitated } from '../rules/situation.ts'
import { combatantOf } from '../evolve/patch.ts'
import type { Combat } from '../vocabulary/combat.ts'
import type { Combatant } from '../vocabulary/combatant.ts'

/** Something that waits for the DM's answer at this moment of the fight. */
export type Prompt =
  | { kind: 'concentration'; id: string; name: string; dc: number }
  | { kind: 'death_save'; id: string }
  | { kind: 'recharge'; id: string; ability: string; on: number }
  | { kind: 'save_to_end'; id: string; effectId: string; at: 'start' | 'end'; dc: number }
  | { kind: 'legendary_action'; id: string; left: number }
  | { kind: 'lair_action'; id: string }
  | { kind: 'initiative'; id: string }
  | { kind: 'wave'; wave: number; count: number }
  | { kind: 'proposal'; proposalId: string }

/** What the DM should not forget just now, the most urgent first. */
export function promptsFor(combat: Combat): Prompt[] {
  const all = Object.values(combat.combatants)
  const current = combat.turn === null ? undefined : combatantOf(combat, combat.turn)
  return [
    ...all.flatMap(concentrationPrompts),
    ...(combat.phase === 'running' ? [...all.flatMap(saveDue), ...(current ? turnPrompts(current) : [])] : []),
    ...(combat.phase === 'running' ? all.flatMap((one) => legendaryPrompt(combat, one)) : []),
    ...all.flatMap((one) => missingInitiative(combat, one)),
    ...wavePrompts(combat.phase === 'running' ? all : []),
    ...combat.proposals.map((one) => ({ kind: 'proposal' as const, proposalId: one.id })),
  ]
}

const concentrationPrompts = ({ id, checksDue, concentration }: Combatant): Prompt[] =>
  checksDue.map((dc) => ({ kind: 'concentration', id, name: concentration?.name ?? '', dc }))

const saveDue = ({ id, deathSaveDue }: Combatant): Prompt[] => (deathSaveDue ? [{ kind: 'death_save', id }] : [])

function turnPrompts(one: Combatant): Prompt[] {
  const { id, abilities, effects, rechargeRolls } = one
  return [
    ...abilities.flatMap((ability): Prompt[] =>
      ability.kind === 'recharge' && !isReady(ability) && !rechargeRolls.includes(ability.name)
        ? [{ kind: 'recharge', id, ability: ability.name, on: ability.on }]
        : [],
    ),
    ...effects.flatMap((effect): Prompt[] =>
      effect.saveToEnd
        ? [{ kind: 'save_to_end', id, effectId: effect.id, at: effect.saveToEnd.at, dc: effect.saveToEnd.dc }]
        : [],
    ),
    ...(one.kind === 'lair' && !one.spent.action ? [{ kind: 'lair_action' as const, id }] : []),
  ]
}

/** LEG-2: offered while another creature's turn can still end; the lair is none. */
function legendaryPrompt(combat: Combat, one: Combatant): Prompt[] {
  const { legendary, id } = one
  if (!legendary || legendary.actionsLeft === 0 || combat.turn === null || combat.turn === id) return []
  if (combatantOf(combat, combat.turn)?.kind === 'lair') return []
  if (one.presence !== 'present' || one.life !== 'alive' || isIncapacitated(combat.rules, one)) return []
  if (combat.rules === '2014' && one.surprised) return []
  if (legendary.lastActedAt === `${combat.round}:${combat.turn}`) return []
  return [{ kind: 'legendary_action', id, left: legendary.actionsLeft }]
}

const missingInitiative = (combat: Combat, { id, presence, initiative }: Combatant): Prompt[] =>
  combat.phase === 'running' && presence === 'present' && initiative.total === null ? [{ kind: 'initiative', id }] : []

function wavePrompts(all: readonly Combatant[]): Prompt[] {
  const counts = new Map<number, number>()
  for (const { presence, wave } of all) if (presence === 'waiting') counts.set(wave, (counts.get(wave) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a - b).map(([wave, count]) => ({ kind: 'wave', wave, count }))
}
