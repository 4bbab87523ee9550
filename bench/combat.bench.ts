import { decide, evolve, newFight, replay, type Command, type Fight, type FightEvent } from '@tomekeeper/combat'
import { seeded } from '@tomekeeper/dice'
import type { BenchRow } from './bench-row.ts'
import { cpuMilliseconds } from './cpu-time.ts'

const COMBATANTS = 40
const by = { role: 'dm' } as const

/** What deciding and telling a fight costs, beside a loop that only subtracts. */
export async function run(): Promise<BenchRow[]> {
  return [commandsRow(), replayRow()]
}

function commandsRow(): BenchRow {
  const start = aFight()
  const commands = Array.from({ length: 1_000 }, (_, index) => commandAt(index))
  const value = cpuMilliseconds(() => commands.reduce(carriedOut, start))
  const byHand = cpuMilliseconds(() => mutated(1_000))
  return {
    name: `1,000 commands on a fight of ${COMBATANTS}`,
    value,
    unit: 'ms CPU',
    baseline: { name: 'a mutable loop without rules, log or undo', value: byHand },
    ratio: byHand / value,
    goal: '< 50 ms CPU',
    met: value < 50,
  }
}

function replayRow(): BenchRow {
  const log = aLogOf(10_000)
  const value = cpuMilliseconds(() => replay(log))
  const byHand = cpuMilliseconds(() => mutated(log.length))
  return {
    name: `replay of ${log.length.toLocaleString('en')} events`,
    value,
    unit: 'ms CPU',
    baseline: { name: 'a mutable loop without rules, log or undo', value: byHand },
    ratio: byHand / value,
    goal: '< 200 ms CPU',
    met: value < 200,
  }
}

/** What a table does most: hits, healing, conditions with durations, the next turn. */
function commandAt(index: number): Command {
  const targetIds = [`c${(index * 7) % COMBATANTS}`]
  switch (index % 5) {
    case 0:
      return { type: 'heal', targetIds, amount: 9, by }
    case 1:
      return { type: 'end_turn', by }
    case 2: {
      const until = { kind: 'turn', of: `c${index % COMBATANTS}`, at: 'end', turns: 1 } as const
      return { type: 'add_effect', targetIds, effect: { condition: 'poisoned', until }, by }
    }
    default:
      return { type: 'deal_damage', targetIds, parts: [{ amount: 1 + (index % 9), type: 'fire' }], by }
  }
}

function carriedOut(fight: Fight, command: Command): Fight {
  const decision = decide(fight, command)
  if (!decision.ok) throw new Error(decision.refusal.sentence)
  return decision.events.reduce(evolve, fight)
}

function aFight(): Fight {
  return opening().reduce((fight, command) => {
    const decision = decide(fight, command, seeded('bench'))
    if (!decision.ok) throw new Error(decision.refusal.sentence)
    return replay(decision.events, fight)
  }, newFight)
}

function opening(): Command[] {
  const newcomers = Array.from({ length: COMBATANTS }, (_, index) => ({
    name: 'Gnoll',
    ids: [`c${index}`],
    hp: 100_000,
    initiative: { total: 20 - (index % 20) },
  }))
  return [
    { type: 'open_fight', rules: '2024', by },
    { type: 'add_combatants', newcomers, by },
    { type: 'start_fight', by },
  ]
}

function aLogOf(events: number): FightEvent[] {
  const log: FightEvent[] = []
  let fight = newFight
  const tell = (command: Command) => {
    const decision = decide(fight, command)
    if (!decision.ok) throw new Error(decision.refusal.sentence)
    log.push(...decision.events)
    fight = replay(decision.events, fight)
  }
  opening().forEach(tell)
  for (let index = 0; log.length < events; index++) tell(commandAt(index))
  return log.slice(0, events)
}

/** The least that could be called a fight: hit points in an array, changed in place. */
function mutated(commands: number): number {
  const hp = Array.from({ length: COMBATANTS }, () => 100_000)
  for (let index = 0; index < commands; index++) {
    const target = (index * 7) % COMBATANTS
    hp[target] = Math.max(0, (hp[target] ?? 0) + (index % 5 === 0 ? 9 : -(1 + (index % 9))))
  }
  return hp[0] ?? 0
}
