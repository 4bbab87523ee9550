import { type Command, decide, type FightEvent, newFight, type Order, replay } from '@tomekeeper/combat'
import type { CommandAnswer, CommandInput } from '@tomekeeper/contracts/combat'
import { aMember } from '../../test/a-campaign.ts'
import { Refusal } from '../../test/a-server.tsx'

export const COMBAT_ID = '0192f0c1-0000-7000-8000-0000000000f1'
const DM = { role: 'dm' } as const

/** For tests: a fight on a server that decides with the library itself, as the real one does. */
export function aTable(orders: readonly Order[] = A_FIGHT) {
  const log: FightEvent[] = []
  const done = new Set<string>()
  const fight = () => replay(log, newFight)
  function tell(order: Order, by: Command['by'] = DM) {
    const decision = decide(fight(), { ...order, by }, Math.random)
    if (!decision.ok) throw new Error(decision.refusal.sentence)
    log.push(...decision.events)
  }
  const after = (seq: number) => ({ seq: log.length, events: log.filter((one) => one.seq > seq) })
  for (const order of orders) tell(order)

  function command({ commandId, seq, order }: CommandInput): CommandAnswer | Refusal {
    if (!done.has(commandId)) {
      const isLate = log.some((one) => one.seq > seq && !one.type.startsWith('proposal_'))
      if (isLate) return { outcome: 'stale', ...after(seq) }
      const decision = decide(fight(), { ...order, by: DM })
      if (!decision.ok) return new Refusal('against_the_rules', { reason: decision.refusal.code })
      log.push(...decision.events)
      done.add(commandId)
    }
    return { outcome: 'done', ...after(seq) }
  }

  return {
    log,
    tell,
    combat: () => fight().combat,
    answers: {
      'combat.log': ({ after: seq }: { after: number }) => structuredClone(after(seq)),
      'combat.command': (input: CommandInput) => structuredClone(command(input)),
      'combat.list': [],
      'members.list': [aMember({ id: 'kira', characterName: 'Kira', hue: 40 })],
      'bestiary.get': new Refusal('not_found'),
    },
  }
}

export const A_FIGHT: readonly Order[] = [
  { type: 'open_fight', rules: '2024' },
  {
    type: 'add_combatants',
    newcomers: [
      {
        name: 'Kira',
        ids: ['kira'],
        kind: 'character',
        controllers: ['ann'],
        hp: 20,
        ac: 15,
        initiative: { total: 18 },
      },
      { name: 'Goblin', ids: ['g1', 'g2', 'g3'], count: 3, hp: 7, ac: 13, xp: 50, initiative: { total: 12 } },
    ],
  },
  { type: 'start_fight' },
]
