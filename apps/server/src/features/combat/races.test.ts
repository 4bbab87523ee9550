import { randomUUID } from 'node:crypto'
import type { Order } from '@tomekeeper/combat'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { aFight, anotherHero, begun, everythingOf, type FightAt, give } from '../../../test/a-fight.ts'
import { as } from '../../../test/as.ts'
import { aUser, type Person } from '../../../test/factories.ts'
import { withDatabase } from '../../../test/template.ts'
import { world } from '../../../test/world.ts'
import { type Database, openPostgres } from '../../db/database.ts'
import { appRouter } from '../../router.ts'
import { t } from '../../trpc/init.ts'

const FIFTY = 50

/** A second process: another connection where there is Postgres, and in any case a memory of its own. */
let second: Pick<Database, 'db' | 'close'>

beforeAll(async () => {
  const { db } = (await world()).deps
  const given = inject('database')
  if (given.kind === 'embedded') {
    second = { db: db.withSchema('public'), close: async () => {} }
    return
  }
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  second = await openPostgres(withDatabase(given.url, rows[0]?.name ?? ''))
})
afterAll(() => second.close())

const callerFor = t.createCallerFactory(appRouter)

async function elsewhere({ token }: Person) {
  const { deps } = await world()
  const asked = { requestId: randomUUID(), token, address: '127.0.0.1', headers: new Headers() }
  return callerFor({ ...deps, ...asked, db: second.db })
}

const numbered = (_: unknown, index: number) => `late${index}`
const joins = (id: string): Order => ({ type: 'add_combatants', newcomers: [{ name: 'Rat', ids: [id] }] })

async function anOpenFight() {
  const fight = await aFight()
  await give(fight, ...begun(fight.memberId))
  const here = { campaignId: fight.id, combatId: fight.combatId }
  const { seq } = await (await as(fight.dm)).combat.log(here)
  return { fight, here, seq }
}

/** One event after the other, each of its own step, and a fight that stands where its log ends. */
async function logOf(fight: FightAt) {
  const { row, events, commands } = await everythingOf(fight)
  expect(events.map((event) => event.seq)).toEqual(events.map((_, at) => at + 1))
  expect(row?.seq).toBe(events.length)
  return { events: events.map(({ event }) => event), commands }
}

test.each(['one process', 'two processes'])('fifty times the same command in %s is carried out once', async (where) => {
  const { fight, here, seq } = await anOpenFight()
  const callers = [await as(fight.dm), where === 'one process' ? await as(fight.dm) : await elsewhere(fight.dm)]
  const given = { ...here, commandId: randomUUID(), seq, order: joins('late') }
  const before = (await logOf(fight)).commands
  const answers = await Promise.all(
    Array.from({ length: FIFTY }, async (_, at) => callers[at % 2]?.combat.command(given)),
  )
  expect(new Set(answers.map((answer) => `${answer?.outcome} ${answer?.seq} ${answer?.events.length}`))).toEqual(
    new Set([`done ${seq + 1} 1`]),
  )
  const { events, commands } = await logOf(fight)
  expect(events).toHaveLength(seq + 1)
  expect(commands).toBe(before + 1)
})

test.each(['one process', 'two processes'])(
  'of fifty commands in %s that know the same moment one is carried out, and the others hear of it',
  async (where) => {
    const { fight, here, seq } = await anOpenFight()
    const callers = [await as(fight.dm), where === 'one process' ? await as(fight.dm) : await elsewhere(fight.dm)]
    const answers = await Promise.all(
      Array.from({ length: FIFTY }, numbered).map(async (id, at) =>
        callers[at % 2]?.combat.command({ ...here, commandId: randomUUID(), seq, order: joins(id) }),
      ),
    )
    const done = answers.filter((answer) => answer?.outcome === 'done')
    expect(done).toHaveLength(1)
    const { events } = await logOf(fight)
    for (const answer of answers) expect(answer?.events).toEqual(events.slice(seq))
  },
)

test('what fifty players propose at once in two processes is all there, each once', async () => {
  const { fight, here, seq } = await anOpenFight()
  const ben = await aUser()
  await anotherHero(fight, ben, 'Bram')
  const suggestion = { kind: 'damage', targetIds: ['g1'], parts: [{ amount: 1, type: 'fire' }] } as const
  const callers = [await as(fight.player), await elsewhere(fight.player), await as(ben), await elsewhere(ben)]
  const order = { type: 'propose', suggestion } as const
  await Promise.all(
    Array.from({ length: 40 }, async (_, at) =>
      callers[at % 4]?.combat.act({ ...here, commandId: randomUUID(), order }),
    ),
  )
  const { events } = await logOf(fight)
  expect(events).toHaveLength(seq + 40)
  const ids = events.slice(seq).map((event) => (event.type === 'proposal_made' ? event.proposal.id : ''))
  expect(new Set(ids).size).toBe(40)
})

test('a turn ends once, whoever ends it at the same time', async () => {
  const { fight, here, seq } = await anOpenFight()
  const other = await aUser()
  await anotherHero(fight, other, 'Bram')
  const controllers = [fight.player.id, other.id]
  await give(fight, { type: 'change_combatant', id: fight.memberId, changes: { controllers } })
  const end = { type: 'end_turn', combatantId: fight.memberId } as const
  const attempts = await Promise.allSettled(
    [await as(fight.player), await as(other), await elsewhere(other), await elsewhere(fight.player)].map((caller) =>
      caller.combat.act({ ...here, commandId: randomUUID(), order: end }),
    ),
  )
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { events } = await logOf(fight)
  expect(events.slice(seq + 1).map(({ type }) => type)).toEqual(['turn_ended', 'turn_started'])
})

test('a process that remembers an old fight neither refuses nor decides by it', async () => {
  const { fight, here } = await anOpenFight()
  const there = await elsewhere(fight.dm)
  const known = await there.combat.log(here)
  await give(fight, joins('late'))
  const order = { type: 'kill', ids: ['late'] } as const
  const answer = await there.combat.command({ ...here, commandId: randomUUID(), seq: known.seq + 1, order })
  expect(answer).toMatchObject({ outcome: 'done', events: [{ type: 'died', id: 'late' }] })
  expect(await (await as(fight.dm)).combat.log(here)).toEqual(await there.combat.log(here))
})

test('opening a fight and playing on at the same time loses neither', async () => {
  const fight = await aFight()
  const here = { campaignId: fight.id, combatId: fight.combatId }
  const there = await elsewhere(fight.dm)
  await there.combat.log(here)
  await (await as(fight.dm)).combat.openToTable(here)
  const { seq } = await there.combat.log(here)
  await (await as(fight.dm)).combat.closeToTable(here)
  await (await as(fight.dm)).combat.openToTable(here)
  await there.combat.command({ ...here, commandId: randomUUID(), seq, order: joins('late') })
  const { view } = await (await as(fight.player)).combat.view(here)
  expect(view.combatants.map(({ id }) => id)).toContain('late')
})
