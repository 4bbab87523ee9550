import { type Command, decide, type FightEvent, newFight, type Order, replay } from '@tomekeeper/combat'
import { randomUUID } from 'node:crypto'
import { asJson } from '../src/db/json.ts'
import type { Table } from './factories.ts'
import { world } from './world.ts'

const dm = { role: 'dm' } as const

/** What these orders make of a fight; one that the rules refuse fails the test. */
export function carriedOut(orders: readonly Order[], before: readonly FightEvent[] = []): FightEvent[] {
  let fight = replay(before)
  return orders.flatMap((order) => {
    const decision = decide(fight, { ...order, by: dm } as Command, Math.random)
    if (!decision.ok) throw new Error(`${JSON.stringify(order)}: ${decision.refusal.sentence}`)
    fight = replay(decision.events, fight)
    return [...decision.events]
  })
}

type Facts = { rules?: '2014' | '2024'; encounterId?: string; orders: readonly Order[]; endedAt?: Date }

/** A fight of a campaign as the database keeps it: its row, and the log that these orders make. */
export async function aFightInTheLog(table: Table, { rules = '2024', orders, ...facts }: Facts): Promise<string> {
  const { deps } = await world()
  const combatId = randomUUID()
  await deps.db
    .insertInto('combat')
    .values({
      id: combatId,
      campaignId: table.id,
      encounterId: facts.encounterId ?? null,
      sessionId: null,
      rules,
      openedToTableAt: new Date(),
      createdBy: table.dm.id,
    })
    .execute()
  await addToTheLog(combatId, [{ type: 'open_fight', rules }, ...orders], facts.endedAt)
  return combatId
}

/** More of the same fight. */
export async function addToTheLog(combatId: string, orders: readonly Order[], endedAt = new Date()): Promise<void> {
  const { db } = (await world()).deps
  const rows = await db
    .selectFrom('combatEvent')
    .select('event')
    .where('combatId', '=', combatId)
    .orderBy('seq')
    .execute()
  const before = rows.map(({ event }) => event)
  const events = carriedOut(orders, before)
  await db
    .insertInto('combatEvent')
    .values(events.map((event) => ({ combatId, seq: event.seq, event: asJson(event) })))
    .execute()
  const { combat, seq } = replay([...before, ...events], newFight)
  const phase = combat.phase === 'closed' ? 'preparing' : combat.phase
  await db
    .updateTable('combat')
    .set({ seq, phase, endedAt: phase === 'ended' ? endedAt : null })
    .where('id', '=', combatId)
    .execute()
}
