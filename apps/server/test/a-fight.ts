import { randomUUID } from 'node:crypto'
import type { FightEvent, Newcomer, Order } from '@tomekeeper/combat'
import { as } from './as.ts'
import { aCampaign, aMember, type Person, type Table } from './factories.ts'
import { world } from './world.ts'

export type FightAt = Table & { combatId: string; memberId: string }

type Facts = { ruleset?: '2014' | '2024'; orders?: Order[]; open?: boolean }

/** A player's Kira and two goblins in a fight that is prepared; `orders` go on from there. */
export async function aFight({ ruleset, orders = [], open = false }: Facts = {}): Promise<FightAt> {
  const table = await aCampaign(ruleset ? { ruleset } : {})
  const memberId = await heroOf(table)
  const combatId = randomUUID()
  const campaignId = table.id
  const { combat } = await as(table.dm)
  await combat.begin({ campaignId, combatId, encounterId: null })
  const fight = { ...table, combatId, memberId }
  await give(fight, { type: 'add_combatants', newcomers: [goblins] }, ...orders)
  if (open) await combat.openToTable({ campaignId, combatId })
  return fight
}

export const goblins: Newcomer = {
  name: 'Goblin',
  ids: ['g1', 'g2'],
  count: 2,
  hp: 7,
  xp: 50,
  initiative: { total: 12 },
}

type Given = Pick<FightAt, 'id' | 'dm' | 'combatId'>

/** Orders of a DM, one after the other, each knowing all that came before. */
export async function give({ id: campaignId, dm, combatId }: Given, ...orders: Order[]): Promise<FightEvent[]> {
  const { combat } = await as(dm)
  let { seq } = await combat.log({ campaignId, combatId })
  const events: FightEvent[] = []
  for (const order of orders) {
    const answer = await combat.command({ campaignId, combatId, commandId: randomUUID(), seq, order })
    if (answer.outcome !== 'done') throw new Error(`${order.type} came too late`)
    seq = answer.seq
    events.push(...answer.events)
  }
  return events
}

/** Starts the fight: Kira first, then the goblins. */
export const begun = (kira: string): Order[] => [
  { type: 'set_initiative', id: kira, total: 20 },
  { type: 'start_fight' },
]

/** The table's player has a character with a sheet. */
export async function heroOf({ id: campaignId, player }: Pick<Table, 'id' | 'player'>, name = 'Kira'): Promise<string> {
  const asPlayer = await as(player)
  const { memberId } = await asPlayer.campaigns.get({ campaignId })
  await asPlayer.members.editCharacter({
    campaignId,
    memberId,
    characterName: name,
    level: 5,
    maxHp: 38,
    armorClass: 15,
    passivePerception: 16,
  })
  return memberId
}

/** Another player of the table, with a character. */
export async function anotherHero(table: Table, person: Person, name: string): Promise<string> {
  await aMember(table.id, person)
  return heroOf({ id: table.id, player: person }, name)
}

export const everythingOf = async ({ combatId }: FightAt) => {
  const { db } = (await world()).deps
  const row = await db.selectFrom('combat').selectAll().where('id', '=', combatId).executeTakeFirst()
  const events = await db
    .selectFrom('combatEvent')
    .selectAll()
    .where('combatId', '=', combatId)
    .orderBy('seq')
    .execute()
  const commands = await db.selectFrom('combatCommand').select('commandId').where('combatId', '=', combatId).execute()
  return { row, events, commands: commands.length }
}
