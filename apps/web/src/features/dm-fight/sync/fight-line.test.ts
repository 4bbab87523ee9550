import { decide, type FightEvent, newFight, type Order, replay } from '@tomekeeper/combat'
import { expect, test } from 'vitest'
import { fightLine, type World } from './fight-line.ts'
import type { Task } from './task.ts'

const DM = { role: 'dm' } as const
const ready = (line: ReturnType<typeof fightLine>) => expect.poll(() => line.state().phase).toBe('ready')
const hp = (line: ReturnType<typeof fightLine>, id: string) => line.state().shown.fight.combat.combatants[id]?.hp
const hit = (id: string, amount = 2): Order => ({
  type: 'deal_damage',
  targetIds: [id],
  parts: [{ amount, type: 'fire' }],
})

/** The server's log, reached by wire that can be cut. */
function aTable() {
  const log: FightEvent[] = []
  const done = new Map<string, number>()
  const sent: Task[] = []
  let isCut = false
  const fight = () => replay(log, newFight)
  function tell(order: Order, by: { role: 'dm' } | { role: 'player'; userId: string } = DM) {
    const decision = decide(fight(), { ...order, by } as never, Math.random)
    if (!decision.ok) throw new Error(decision.refusal.sentence)
    log.push(...decision.events)
  }
  const after = (seq: number) => ({ seq: log.length, events: log.filter((one) => one.seq > seq) })
  tell({ type: 'open_fight', rules: '2024' })
  tell({
    type: 'add_combatants',
    newcomers: [
      { name: 'Kira', ids: ['kira'], kind: 'character', controllers: ['ann'], hp: 20, initiative: { total: 15 } },
      { name: 'Goblin', ids: ['g1', 'g2'], count: 2, hp: 7, initiative: { total: 12 } },
    ],
  })
  tell({ type: 'start_fight' })

  return {
    log,
    sent,
    tell,
    cut: () => (isCut = true),
    mend: () => (isCut = false),
    /** Hears, does it, and the answer is lost on the way. */
    loseAnswers: 0,
    ask: async (seq: number) => {
      if (isCut) throw new TypeError('Failed to fetch')
      return structuredClone(after(seq))
    },
    async send(task: Task) {
      if (isCut) throw new TypeError('Failed to fetch')
      sent.push(task)
      const isStale = log.some((one) => one.seq > task.seen && one.type !== 'proposal_made')
      if (!done.has(task.commandId)) {
        if (isStale) return { outcome: 'stale' as const, ...structuredClone(after(task.seen)) }
        if (task.asked.kind === 'order') tell(task.asked.order)
        done.set(task.commandId, log.length)
      }
      if (this.loseAnswers > 0) {
        this.loseAnswers -= 1
        throw new TypeError('network error')
      }
      return { outcome: 'done' as const, ...structuredClone(after(task.seen)) }
    },
  }
}

/** A screen at that table; time passes when told. */
function aScreen(table: ReturnType<typeof aTable>, memory: { tasks: Task[] } = { tasks: [] }) {
  const timers: (() => void)[] = []
  let ids = 0
  const world: World = {
    ask: (after) => table.ask(after),
    send: (task) => table.send(task),
    kept: { read: () => memory.tasks, write: (tasks) => void (memory.tasks = structuredClone([...tasks])) },
    newId: () => `c${(ids += 1)}-${Math.random()}`,
    now: () => 1000,
    random: Math.random,
    later(_, run) {
      timers.push(run)
      return () => void timers.splice(timers.indexOf(run), 1)
    },
  }
  const line = fightLine(world)
  line.open()
  return { line, memory, passTime: () => timers.splice(0).forEach((run) => run()) }
}

test('an order shows at once, and once only when the server has answered', async () => {
  const table = aTable()
  const { line } = aScreen(table)
  await ready(line)
  expect(line.give(hit('g1'))).toBeNull()
  expect(hp(line, 'g1')).toBe(5)
  await expect.poll(() => line.state().waiting).toEqual([])
  expect(hp(line, 'g1')).toBe(5)
  expect(line.state().shown.log).toEqual(table.log)
})

test('several orders go out one at a time, each knowing the one before', async () => {
  const table = aTable()
  const { line } = aScreen(table)
  await ready(line)
  for (const id of ['g1', 'g2', 'g1']) line.give(hit(id))
  line.give({ type: 'end_turn', combatantId: 'kira' })
  expect(line.state().waiting).toHaveLength(4)
  await expect.poll(() => line.state().waiting).toEqual([])
  expect(line.state().stuck).toBeNull()
  expect(table.sent).toHaveLength(4)
  expect([hp(line, 'g1'), hp(line, 'g2'), line.state().shown.fight.combat.turn]).toEqual([3, 5, 'g1'])
})

test('what the rules refuse is refused here, with the sentence, and never sent', async () => {
  const table = aTable()
  const { line } = aScreen(table)
  await ready(line)
  expect(line.give({ type: 'kill', ids: ['nobody'] })).toMatchObject({
    sentence: 'There is no such target in this fight.',
  })
  expect(table.sent).toEqual([])
})

test('without a connection orders wait, outlive a reload, and go out in order', async () => {
  const table = aTable()
  const first = aScreen(table)
  await ready(first.line)
  table.cut()
  first.line.give(hit('g1'))
  first.line.give(hit('g2'))
  await expect.poll(() => first.line.state().lostSince).toBe(1000)
  expect(hp(first.line, 'g2')).toBe(5)
  expect(first.memory.tasks.map(({ says }) => says)).toEqual(['2 fire damage to Goblin 1', '2 fire damage to Goblin 2'])

  table.mend()
  const second = aScreen(table, first.memory)
  await ready(second.line)
  await expect.poll(() => second.line.state().waiting).toEqual([])
  expect(second.line.state().stuck).toBeNull()
  expect([hp(second.line, 'g1'), hp(second.line, 'g2')]).toEqual([5, 5])
  expect(second.memory.tasks).toEqual([])
})

test('once the server answers again, the orders go out by themselves', async () => {
  const table = aTable()
  const { line, passTime } = aScreen(table)
  await ready(line)
  table.cut()
  line.give(hit('g1'))
  await expect.poll(() => line.state().lostSince).toBe(1000)
  table.mend()
  passTime()
  await expect.poll(() => line.state().waiting).toEqual([])
  expect(line.state().lostSince).toBeNull()
})

test('an answer lost on the way is asked for again, and the hit lands once', async () => {
  const table = aTable()
  const { line } = aScreen(table)
  await ready(line)
  table.loseAnswers = 1
  line.give(hit('g1'))
  await expect.poll(() => line.state().lostSince).toBe(1000)
  // news of our own hit come in before we know that it is ours
  await line.lookAgain()
  await expect.poll(() => line.state().waiting).toEqual([])
  expect(hp(line, 'g1')).toBe(5)
  expect(table.log.filter(({ type }) => type === 'damage_taken')).toHaveLength(1)
})

test('an order that comes too late stays visible until the DM decides', async () => {
  const table = aTable()
  const { line } = aScreen(table)
  await ready(line)
  table.tell(hit('g1', 1)) // a co-DM, whom this screen has not heard yet
  line.give(hit('g1'))
  line.give(hit('g2'))
  await expect.poll(() => line.state().stuck).toEqual({ why: 'stale' })
  expect([hp(line, 'g1'), hp(line, 'g2')]).toEqual([6, 7])
  expect(line.state().waiting).toHaveLength(2)
  expect(line.give(hit('g2'))?.sentence).toBe('First decide about what is waiting above.')

  line.insist()
  await expect.poll(() => line.state().waiting).toEqual([])
  expect([hp(line, 'g1'), hp(line, 'g2')]).toEqual([4, 5])
})

test('an order that comes too late can be let go, alone or with all behind it', async () => {
  const table = aTable()
  const { line } = aScreen(table)
  await ready(line)
  table.tell(hit('g1', 1))
  line.give(hit('g1'))
  line.give(hit('g2'))
  await expect.poll(() => line.state().stuck).toEqual({ why: 'stale' })
  line.discard()
  await expect.poll(() => line.state().waiting).toEqual([])
  expect([hp(line, 'g1'), hp(line, 'g2')]).toEqual([6, 5])
})

test('what has become impossible says why instead of being sent again', async () => {
  const table = aTable()
  const { line } = aScreen(table)
  await ready(line)
  table.tell({ type: 'kill', ids: ['g1'] })
  line.give(hit('g1'))
  await expect.poll(() => line.state().stuck?.why).toBe('stale')
  line.insist()
  expect(line.state().stuck).toMatchObject({ why: 'failed', error: { message: 'The target is dead.' } })
  line.discardAll()
  expect(line.state()).toMatchObject({ stuck: null, waiting: [] })
})

test('a proposal made meanwhile does not make an order late', async () => {
  const table = aTable()
  const { line } = aScreen(table)
  await ready(line)
  table.tell(
    { type: 'propose', suggestion: { kind: 'healing', targetIds: ['kira'], amount: 3 } },
    { role: 'player', userId: 'ann' },
  )
  line.give(hit('g1'))
  await expect.poll(() => line.state().waiting).toEqual([])
  expect(line.state().stuck).toBeNull()
  expect(line.state().shown.fight.combat.proposals).toHaveLength(1)
})

test('news that come in after the answer they are part of change nothing', async () => {
  const table = aTable()
  const { line } = aScreen(table)
  await ready(line)
  const asked = Promise.withResolvers<void>()
  const { ask } = table
  table.ask = async (seq) => {
    await asked.promise
    return ask(seq)
  }
  const news = line.lookAgain()
  line.give(hit('g1'))
  await expect.poll(() => line.state().waiting).toEqual([])
  asked.resolve()
  await news
  expect(hp(line, 'g1')).toBe(5)
  expect(line.state().shown.log).toEqual(table.log)
})

test('two devices end with the same fight', async () => {
  const table = aTable()
  const [one, two] = [aScreen(table).line, aScreen(table).line]
  await ready(one)
  await ready(two)
  one.give(hit('g1'))
  await expect.poll(() => one.state().waiting).toEqual([])
  await two.lookAgain()
  two.give({ type: 'undo' })
  await expect.poll(() => two.state().waiting).toEqual([])
  await one.lookAgain()
  expect(one.state().shown).toEqual(two.state().shown)
  expect(hp(one, 'g1')).toBe(7)
})
