import { decide, type Fight, type FightEvent, replay } from '@tomekeeper/combat'
import type { Task } from './task.ts'

/** A fight and the log it adds up to. */
export type Told = { fight: Fight; log: readonly FightEvent[] }

/** The fight as it will be once the server has carried out what waits, as far as that can be told here. */
export function predicted(told: Told, waiting: readonly Task[]): Told {
  let { fight } = told
  const ahead: FightEvent[] = []
  for (const { asked } of waiting) {
    if (asked.kind !== 'order') continue
    const decision = decide(fight, { ...asked.order, by: { role: 'dm' } })
    if (!decision.ok) continue // its own answer will say why
    fight = replay(decision.events, fight)
    ahead.push(...decision.events)
  }
  return ahead.length > 0 ? { fight, log: [...told.log, ...ahead] } : told
}

/** The log with what is new at its end; what is known already changes nothing. */
export function grown(told: Told, events: readonly FightEvent[]): Told {
  const fresh = events.filter(({ seq }) => seq > told.fight.seq)
  return fresh.length > 0 ? { fight: replay(fresh, told.fight), log: [...told.log, ...fresh] } : told
}
