import { expect } from 'vitest'
import {
  decide,
  newFight,
  replay,
  type Command,
  type Fight,
  type FightEvent,
  type Newcomer,
  type Order,
} from '../src/index.ts'
import type { Edition } from '../src/vocabulary.ts'

/** The DM's authority, for tests. */
export const dm = { role: 'dm' } as const
/** A player's authority, for tests. */
export const player = (userId: string) => ({ role: 'player', userId }) as const

/** A fight and the log that made it. */
export type Told = { fight: Fight; log: FightEvent[] }

/** Randomness that repeats itself: the same seed, the same dice. */
export function seeded(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Carries out orders one after the other; one that is refused fails the test. */
export function tell(told: Told, ...orders: Order[]): Told {
  return orders.reduce((so, order) => carryOut(so, { ...order, by: dm } as Command), told)
}

/** Carries out one command, whoever gives it. */
export function carryOut({ fight, log }: Told, command: Command): Told {
  const decision = decide(fight, command, seeded(fight.seq + 7))
  expect(decision, JSON.stringify(command)).toMatchObject({ ok: true })
  if (!decision.ok) throw new Error('refused')
  return { fight: replay(decision.events, fight), log: [...log, ...decision.events] }
}

/** Why an order is refused, by its code; a command that goes through fails the test. */
export function refusalOf({ fight }: Told, order: Order, by: Command['by'] = dm) {
  const before = JSON.stringify(fight.combat)
  const decision = decide(fight, { ...order, by } as Command)
  expect(JSON.stringify(fight.combat)).toBe(before)
  if (decision.ok) throw new Error(`went through: ${JSON.stringify(order)}`)
  return decision.refusal.code
}

/** An opened fight with nobody in it. */
export const anOpenFight = (rules: Edition = '2024', more: object = {}): Told =>
  tell({ fight: newFight, log: [] }, { type: 'open_fight', rules, ...more })

/** Aria, a character of user `ann`, 20 hit points, initiative 15. */
export const aria: Newcomer = {
  name: 'Aria',
  ids: ['aria'],
  kind: 'character',
  controllers: ['ann'],
  hp: 20,
  maxHp: 20,
  ac: 15,
  initiative: { total: 15 },
}
/** Bram, a character of user `ben`, 30 hit points, initiative 5. */
export const bram: Newcomer = {
  name: 'Bram',
  ids: ['bram'],
  kind: 'character',
  controllers: ['ben'],
  hp: 30,
  maxHp: 30,
  initiative: { total: 5 },
}
/** An ogre with 40 hit points, initiative 10, worth 450 XP. */
export const ogre: Newcomer = { name: 'Ogre', ids: ['ogre'], hp: 40, maxHp: 40, xp: 450, initiative: { total: 10 } }

/** Aria, the ogre and Bram, in that order, fighting in round 1. */
export const aFight = (rules: Edition = '2024', changes: { [id: string]: Partial<Newcomer> } = {}): Told =>
  tell(
    anOpenFight(rules),
    {
      type: 'add_combatants',
      newcomers: [aria, ogre, bram].map((one) => ({ ...one, ...changes[one.ids?.[0] ?? ''] })),
    },
    { type: 'start_fight' },
  )

/** Somebody in a fight. */
export function one({ fight }: Told, id: string) {
  const combatant = fight.combat.combatants[id]
  if (!combatant) throw new Error(`no ${id}`)
  return combatant
}

/** The names of what happened since a moment of the log. */
export const happened = (after: Told, before: Told) => after.log.slice(before.log.length).map((event) => event.type)
