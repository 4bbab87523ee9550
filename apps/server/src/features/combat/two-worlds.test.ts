import { randomUUID } from 'node:crypto'
import { DISCLOSURES, type Order } from '@tomekeeper/combat'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aFight, begun, type FightAt } from '../../../test/a-fight.ts'
import { SECRET_NUMBERS } from '../../../test/a-fight-full-of-secrets.ts'
import { as, request } from '../../../test/as.ts'

const RUNS = 4
const GHOSTS = ['ghost1', 'ghost2']

const visible = fc.constantFrom('hero', 'g1', 'g2')
const amount = fc.integer({ min: 1, max: 6 })
const parts = (points: number) => [{ amount: points, type: 'fire' as const }]

/** What anybody at the table may see happen. */
const open: fc.Arbitrary<Order> = fc.oneof(
  fc
    .record({ id: visible, amount })
    .map((one): Order => ({ type: 'deal_damage', targetIds: [one.id], parts: parts(one.amount) })),
  fc.record({ id: visible, amount }).map((one): Order => ({ type: 'heal', targetIds: [one.id], amount: one.amount })),
  visible.map((id): Order => ({ type: 'add_effect', targetIds: [id], effect: { condition: 'prone' } })),
  fc.constantFrom(...DISCLOSURES).map((others): Order => ({ type: 'set_disclosure', disclosure: { others } })),
  fc.constant<Order>({ type: 'record_roll', label: 'Insight', total: 12, audience: 'table' }),
  fc.constant<Order>({ type: 'end_turn' }),
  fc.constant<Order>({ type: 'end_turn' }),
)

const ghost = fc.constantFrom(...GHOSTS)

/** What only the DM knows of. */
const hidden: fc.Arbitrary<Order> = fc.oneof(
  ghost.map((id): Order => ({ type: 'deal_damage', targetIds: [id], parts: parts(550_555) })),
  ghost.map(
    (id): Order => ({ type: 'add_effect', targetIds: ['hero'], effect: { name: 'Doom', sourceId: id, secret: true } }),
  ),
  ghost.map((id): Order => ({ type: 'start_concentration', id, name: 'Veil' })),
  fc.constant<Order>({ type: 'write_fight_note', text: 'They wait.' }),
  fc.constant<Order>({ type: 'record_roll', label: 'Stealth', total: 440_444, audience: 'dm' }),
  fc.constant<Order>({ type: 'change_combatant', id: 'g1', changes: { dmNote: 'a coward', xp: 660_666 } }),
)

const script = fc.array(fc.record({ open, hidden: fc.array(hidden, { maxLength: 2 }) }), {
  minLength: 4,
  maxLength: 10,
})

/** Ids of two worlds, made one and the same, and moments left out: these are theirs to differ in. */
const inOneWorld = ({ id, combatId, memberId, player }: FightAt, text: string) =>
  [id, combatId, memberId, player.id]
    .reduce((said, one, at) => said.replaceAll(one, `id-${at}`), text)
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')

async function allThatLeaves(fight: FightAt, screenCode: string): Promise<string> {
  const here = { campaignId: fight.id, combatId: fight.combatId }
  const { combat } = await as(fight.player)
  const logs = ['md', 'json'].map(async (format) => {
    const path = `/api/campaigns/${fight.id}/combats/${fight.combatId}/log.${format}`
    return (await request(fight.player, path)).text()
  })
  const answers = await Promise.all([
    combat.list({ campaignId: fight.id }),
    combat.view(here),
    combat.story({ ...here, turns: 1000 }),
    (await as(null)).displays.view({ code: screenCode }),
    ...logs,
  ])
  return inOneWorld(fight, JSON.stringify(answers, null, 1))
}

type World = { fight: FightAt; screenCode: string; order(order: Order): Promise<void>; pastGhosts(): Promise<void> }

async function aWorld(orders: Order[]): Promise<World> {
  const fight = await aFight({ orders })
  const asDm = await as(fight.dm)
  const here = { campaignId: fight.id, combatId: fight.combatId }
  const { code: screenCode } = await asDm.displays.create({ campaignId: fight.id })
  const world: World = {
    fight,
    screenCode,
    async order(order) {
      const own = JSON.parse(JSON.stringify(order).replaceAll('"hero"', `"${fight.memberId}"`)) as Order
      const { seq } = await asDm.combat.log(here)
      await asDm.combat.command({ ...here, commandId: randomUUID(), seq, order: own }).catch(refusedByTheRules)
    },
    async pastGhosts() {
      for (let turns = 0; turns < 4; turns += 1) {
        const { events } = await asDm.combat.log(here)
        const turn = events.findLast(({ type }) => type === 'turn_started')
        if (turn?.type !== 'turn_started' || !GHOSTS.includes(turn.id)) return
        await world.order({ type: 'end_turn' })
      }
    },
  }
  for (const order of begun(fight.memberId)) await world.order(order)
  await world.pastGhosts()
  return world
}

function refusedByTheRules(error: unknown) {
  if (!(error instanceof Error && error.cause && (error.cause as { code?: string }).code === 'against_the_rules'))
    throw error
}

const ghosts: Order = {
  type: 'add_combatants',
  newcomers: [{ name: 'Ghost', ids: GHOSTS, count: 2, hidden: true, hp: 770_777, initiative: { total: 15 } }],
}

test('whatever is played, two worlds that differ only in what is hidden look the same to a player and on a screen', async () => {
  await fc.assert(
    fc.asyncProperty(script, async (plays) => {
      const plain = await aWorld([])
      const haunted = await aWorld([ghosts])
      for (const play of plays) {
        for (const order of play.hidden) await haunted.order(order)
        await plain.order(play.open)
        await haunted.order(play.open)
        await haunted.pastGhosts()
        const seen = await allThatLeaves(haunted.fight, haunted.screenCode)
        const names = (text: string) => text.replaceAll(/Person \d+/g, 'Person')
        expect(names(seen)).toBe(names(await allThatLeaves(plain.fight, plain.screenCode)))
        for (const number of SECRET_NUMBERS) expect(seen).not.toContain(String(number))
      }
    }),
    { numRuns: RUNS },
  )
}, 120_000)

test.each(DISCLOSURES)(
  'under "%s", a foe’s hit points are in a player’s bytes only if they are to be',
  async (others) => {
    const troll = { name: 'Troll', ids: ['troll'], hp: 440_444, ac: 19, initiative: { total: 3 } }
    const { fight, screenCode, order } = await aWorld([
      { type: 'set_disclosure', disclosure: { others } },
      { type: 'add_combatants', newcomers: [troll] },
    ])
    await order({ type: 'deal_damage', targetIds: ['troll'], parts: parts(1) })
    const seen = await allThatLeaves(fight, screenCode)
    expect(seen).toContain('Troll')
    expect(seen.includes('440443') || seen.includes('440444')).toBe(others === 'numbers')
  },
)
