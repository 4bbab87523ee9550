import { decide, type Fight, type Order, replay } from '@tomekeeper/combat'

export type Outcome = { id: string; hp: number; tempHp: number; becomes: string | null }

/** What an order would leave of each target; nothing where the rules refuse it. */
export function outcomesOf(fight: Fight, order: Order, ids: readonly string[]): Outcome[] {
  const decision = decide(fight, { ...order, by: { role: 'dm' } })
  if (!decision.ok) return []
  const after = replay(decision.events, fight).combat.combatants
  return ids.flatMap((id) => {
    const [before, now] = [fight.combat.combatants[id], after[id]]
    if (!before || !now) return []
    const becomes = now.life === before.life ? null : now.knockedOut ? 'knocked out' : LIVES[now.life]
    return [{ id, hp: now.hp, tempHp: now.tempHp, becomes }]
  })
}

const LIVES = { alive: 'wakes', dying: 'falls', stable: 'stable', dead: 'dies' } as const
