import {
  asSeenBy,
  type Command,
  decide,
  type FightEvent,
  historyAsSeenBy,
  newFight,
  type Newcomer,
  type Order,
  replay,
} from '@tomekeeper/combat'
import type { CombatCard, CombatStory, CombatView } from '@tomekeeper/contracts/combat'

export const COMBAT_ID = '0192f0c1-0000-7000-8000-0000000000c1'

/** Kira is mine (`me`), Bolgin somebody else's. */
export const KIRA = '0192f0c1-0000-7000-8000-00000000000a'
export const BOLGIN = '0192f0c1-0000-7000-8000-00000000000b'

export const kira: Newcomer = {
  name: 'Kira Fenn',
  ids: [KIRA],
  kind: 'character',
  side: 'party',
  controllers: ['me'],
  ac: 15,
  hp: 31,
  maxHp: 38,
  initiative: { total: 12 },
}
export const bolgin: Newcomer = {
  name: 'Bolgin',
  ids: [BOLGIN],
  kind: 'character',
  side: 'party',
  controllers: ['somebody'],
  hp: 44,
  maxHp: 44,
  initiative: { total: 5 },
}
export const goblins: Newcomer = {
  name: 'Goblin',
  ids: ['g1', 'g2'],
  count: 2,
  hp: 7,
  maxHp: 7,
  xp: 50,
  initiative: { total: 17 },
}

const dice = () => 0.5

/** A fight of the real library, told order by order, and what I (`me`) see of it. */
export function aToldFight(rules: '2014' | '2024' = '2024', newcomers: readonly Newcomer[] = [kira, bolgin, goblins]) {
  let fight = newFight
  const log: FightEvent[] = []
  const carryOut = (command: Command) => {
    const decision = decide(fight, command, dice)
    if (!decision.ok) throw new Error(decision.refusal.sentence)
    log.push(...decision.events)
    fight = replay(decision.events, fight)
  }
  const told = {
    tell(...orders: Order[]) {
      for (const order of orders) carryOut({ ...order, by: { role: 'dm' } } as Command)
      return told
    },
    act(order: Order) {
      carryOut({ ...order, by: { role: 'player', userId: 'me' } } as Command)
      return told
    },
    view: (facts: Partial<CombatView> = {}): CombatView => ({
      id: COMBAT_ID,
      title: 'Ambush at the ford',
      rules,
      phase: 'running',
      createdAt: '2026-11-20T18:00:00.000Z',
      endedAt: null,
      view: asSeenBy({ role: 'player', userId: 'me' }, fight),
      faces: [{ memberId: KIRA, avatarUrl: null, hue: 120 }],
      ...facts,
    }),
    onTheWall: () => asSeenBy({ role: 'spectator' }, fight),
    story: (): CombatStory => ({ turns: historyAsSeenBy({ role: 'player', userId: 'me' }, log) }),
  }
  return told.tell({ type: 'open_fight', rules }, { type: 'add_combatants', newcomers })
}

export const aFightCard = (facts: Partial<CombatCard> = {}): CombatCard => ({
  id: COMBAT_ID,
  title: 'Ambush at the ford',
  rules: '2024',
  phase: 'running',
  createdAt: '2026-11-20T18:00:00.000Z',
  endedAt: null,
  dm: { encounterId: null, encounterName: null, isOpenToTable: true },
  ...facts,
})
