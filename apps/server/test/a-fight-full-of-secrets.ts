import { randomUUID } from 'node:crypto'
import type { Newcomer, Order } from '@tomekeeper/combat'
import { begun, give, goblins } from './a-fight.ts'
import { as } from './as.ts'
import type { Table } from './factories.ts'

type FightOf = Table & { memberId: string; combatId: string }

/** A running fight that the table follows: a player's character, and two goblins of whom a word is told. */
export async function aFightForAll(
  table: Table & { memberId: string },
): Promise<{ combatId: string; screenCode: string }> {
  const combatId = randomUUID()
  const campaignId = table.id
  const asDm = await as(table.dm)
  await asDm.combat.begin({ campaignId, combatId, encounterId: null, title: 'At the bridge' })
  await give(
    { ...table, combatId },
    { type: 'add_combatants', newcomers: [{ ...goblins, hp: 70, maxHp: 70 }] },
    ...begun(table.memberId),
    { type: 'end_turn' },
    { type: 'deal_damage', targetIds: ['g1'], parts: [{ amount: 9, type: 'fire' }], sourceId: table.memberId },
    { type: 'add_loot', name: 'Lantern', quantity: 1, audience: 'table' },
  )
  const { code: screenCode } = await asDm.displays.create({ campaignId, name: 'The wall' })
  return { combatId, screenCode }
}

/** Numbers nobody would come upon by chance. */
export const SECRET_NUMBERS = [770_777, 660_666, 550_555, 440_444]

const lurker = (canary: string): Newcomer => ({
  name: canary,
  ids: ['lurker'],
  hidden: true,
  hp: 770_777,
  group: canary,
  locator: `campaign:${canary}`,
  dmNote: canary,
  tableNote: canary,
  initiative: { total: 11 },
  xp: 660_666,
})

/** What the DM does that the table must not notice: nothing of it changes what a player sees, hears or is told. */
export const hiddenOrders = (canary: string, hero: string): Order[] => [
  {
    type: 'add_combatants',
    newcomers: [lurker(canary), { ...lurker(canary), ids: ['later'], hidden: false, wave: 3 }],
  },
  { type: 'write_fight_note', text: canary },
  {
    type: 'add_effect',
    targetIds: [hero],
    effect: { condition: 'charmed', name: canary, sourceId: 'lurker', secret: true },
  },
  { type: 'start_concentration', id: 'g2', name: canary, secret: true },
  { type: 'start_concentration', id: 'lurker', name: canary },
  { type: 'deal_damage', targetIds: ['lurker'], parts: [{ amount: 550_555, type: 'fire' }], sourceId: hero },
  { type: 'change_combatant', id: 'g1', changes: { dmNote: canary, xp: 660_666, locator: `core:${canary}` } },
  { type: 'record_roll', label: canary, total: 440_444, audience: 'dm' },
  { type: 'record_roll', label: canary, total: 3, rollerId: 'lurker', audience: 'table' },
  { type: 'add_loot', name: canary, quantity: 440_444, audience: 'dm' },
]

/** What the table saw for a moment, and what was taken back. */
const slips = (canary: string): Order[] => [
  { type: 'record_roll', label: canary, total: 440_444, audience: 'table' },
  { type: 'undo' },
  { type: 'reveal', ids: ['lurker'] },
  { type: 'undo' },
]

/** A fight the table does not know of, and in the one it follows everything that the DM keeps to themself. */
export async function hideInTheFight(fight: FightOf, canary: string): Promise<{ hiddenCombatId: string }> {
  const campaignId = fight.id
  const hiddenCombatId = randomUUID()
  const asDm = await as(fight.dm)
  await asDm.combat.begin({ campaignId, combatId: hiddenCombatId, encounterId: null, title: canary })
  await give(fight, ...hiddenOrders(canary, fight.memberId), ...slips(canary))
  await asDm.displays.create({ campaignId, name: canary })
  return { hiddenCombatId }
}
