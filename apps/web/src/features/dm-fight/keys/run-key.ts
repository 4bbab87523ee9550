import { type Combatant, isReady, type Order, type Spendable } from '@tomekeeper/combat'
import type { PlainAct } from '../acts/acting.ts'
import type { Desk } from '../desk.ts'
import { rowsOf } from '../list/rows-of.ts'
import { nameOf, namesOf } from '../names.ts'
import type { FightKey } from './fight-keys.ts'
import { answerFirst, goTo, goToRow } from './places.ts'

/** What only the screen itself can do. */
type More = { toggleStatBlock: () => void; toggleOpen: () => void; openLog: (() => void) | null }
export type Run = (desk: Desk, more: More) => void

const opening =
  (what: PlainAct): Run =>
  ({ act }) =>
    act({ what })
const forFirst =
  (which: (one: Combatant) => boolean, order: (one: Combatant) => Order): Run =>
  ({ targets, combat, attempt }) => {
    const one = targets.find(which) ?? Object.values(combat.combatants).find(which) ?? targets[0]
    if (one) attempt(order(one))
  }
const spending =
  (what: Spendable): Run =>
  ({ targets, attempt }) => {
    const [one] = targets
    if (!one) return
    const isSpent = what === 'movement' ? one.spent.feet > 0 : one.spent[what]
    attempt(isSpent ? { type: 'give_back', id: one.id, what } : { type: 'spend', id: one.id, what, anyway: true })
  }
const stepping =
  (by: 1 | -1, extend: boolean): Run =>
  ({ combat, choose }) => {
    const rows = rowsOf(combat).flatMap(({ ids }) => ids)
    choose({ type: 'step', by, rows, from: combat.turn, extend })
    requestAnimationFrame(() => goToRow(null))
  }
const choosing =
  (side: 'foe' | 'party'): Run =>
  ({ combat, choose }) => {
    const all = rowsOf(combat).flatMap(({ ids }) => ids.flatMap((id) => combat.combatants[id] ?? []))
    const fit = all.filter(
      (one) => one.side === side && one.presence === 'present' && one.life !== 'dead' && one.kind !== 'lair',
    )
    choose({ type: 'choose', ids: fit.map(({ id }) => id) })
  }
const ids = (targets: readonly Combatant[]) => targets.map(({ id }) => id)

/** The next turn, or the first. */
export const nextTurn = ({ combat, attempt }: Desk) =>
  void attempt(
    combat.phase === 'preparing'
      ? { type: 'start_fight' }
      : { type: 'end_turn', combatantId: combat.turn ?? undefined },
  )

const move =
  (by: -1 | 1): Run =>
  ({ combat: { order }, targets, attempt }) => {
    const [one] = targets
    const at = order.indexOf(one?.id ?? '')
    if (!one || at < 0 || (by < 0 && at === 0) || (by > 0 && at === order.length - 1)) return
    attempt({ type: 'move_in_order', id: one.id, before: (by < 0 ? order[at - 1] : order[at + 2]) ?? null })
  }

/** What every key of a fight does. */
export const RUN: Record<FightKey, Run> = {
  next: nextTurn,
  previous: ({ attempt }) => void attempt({ type: 'previous_turn' }),
  undo: ({ undo }) => undo(),
  redo: ({ redo }) => redo(),
  answer: answerFirst,
  due: () => goTo('due'),
  accept: ({ combat, attempt }) => {
    const [first] = combat.proposals
    if (first) attempt({ type: 'accept_proposal', proposalId: first.id })
  },
  decline: ({ combat, attempt }) => {
    const [first] = combat.proposals
    if (first) attempt({ type: 'reject_proposal', proposalId: first.id })
  },
  quick: () => goTo('quick'),
  damage: opening('damage'),
  heal: opening('heal'),
  temp: opening('temp'),
  condition: opening('condition'),
  'end-condition': opening('end-condition'),
  concentration: opening('concentration'),
  'concentration-save': forFirst(
    (one) => one.checksDue.length > 0,
    ({ id }) => ({ type: 'check_concentration', id, check: {} }),
  ),
  'death-save': forFirst(
    (one) => one.life === 'dying',
    ({ id }) => ({ type: 'death_save', id }),
  ),
  stabilise: opening('stabilise'),
  kill: ({ combat, targets, attemptUndoably }) =>
    void attemptUndoably({ type: 'kill', ids: ids(targets) }, `${namesOf(combat, ids(targets))}: dead.`),
  revive: opening('revive'),
  exhaustion: opening('exhaustion'),
  hide: ({ targets, attempt }) =>
    void attempt({ type: targets.every((one) => one.hidden) ? 'reveal' : 'hide', ids: ids(targets) }),
  disclosure: opening('disclosure'),
  note: opening('note'),
  correct: opening('correct'),
  roll: opening('roll'),
  initiative: opening('initiative'),
  'roll-initiative': ({ combat, targets, attempt }) =>
    void attempt({
      type: 'roll_initiative',
      per: 'group',
      ...(combat.phase === 'running' && targets.length > 0 && { ids: ids(targets) }),
    }),
  'move-up': move(-1),
  'move-down': move(1),
  surprise: ({ targets, attempt }) =>
    void attempt({ type: 'set_surprise', ids: ids(targets), surprised: !targets.every((one) => one.surprised) }),
  delay: ({ attempt }) => void attempt({ type: 'delay' }),
  'act-now': forFirst(
    (one) => one.delaying,
    ({ id }) => ({ type: 'act_now', id }),
  ),
  action: spending('action'),
  'bonus-action': spending('bonusAction'),
  reaction: spending('reaction'),
  ability: opening('abilities'),
  recharge: forFirst(
    (one) => one.abilities.some((each) => each.kind === 'recharge' && !isReady(each)),
    (one) => ({
      type: 'roll_recharge',
      id: one.id,
      name: one.abilities.find((each) => each.kind === 'recharge' && !isReady(each))?.name ?? nameOf(one),
    }),
  ),
  legendary: opening('legendary'),
  'legendary-resistance': forFirst(
    (one) => (one.legendary?.resistances ?? 0) > 0,
    ({ id }) => ({ type: 'use_legendary_resistance', id }),
  ),
  leave: opening('leave'),
  monsters: opening('monsters'),
  members: opening('members'),
  newcomer: opening('newcomer'),
  waves: opening('waves'),
  mount: opening('mount'),
  loot: opening('loot'),
  up: stepping(-1, false),
  down: stepping(1, false),
  'extend-up': stepping(-1, true),
  'extend-down': stepping(1, true),
  toggle: ({ choose, cursor }) => cursor !== null && choose({ type: 'toggle', id: cursor }),
  foes: choosing('foe'),
  party: choosing('party'),
  current: ({ combat, choose }) => combat.turn !== null && choose({ type: 'pick', id: combat.turn }),
  none: ({ acting, done, choose }) => (acting ? done() : choose({ type: 'none' })),
  'stat-block': (_, { toggleStatBlock }) => toggleStatBlock(),
  log: (_, { openLog }) => (openLog ? openLog() : goTo('log')),
  'fight-note': opening('fight-note'),
  'open-to-table': (_, { toggleOpen }) => toggleOpen(),
  end: opening('end'),
}
