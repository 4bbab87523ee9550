import { readCommand } from './check/commands.ts'
import { abilityDeciders } from './decide/abilities.ts'
import { concentrationDeciders } from './decide/concentration.ts'
import { damageDeciders } from './decide/damage.ts'
import { dyingDeciders } from './decide/dying.ts'
import { effectDeciders } from './decide/effects.ts'
import { initiativeDeciders } from './decide/initiative.ts'
import { joiningDeciders } from './decide/joining.ts'
import { leavingDeciders } from './decide/leaving.ts'
import { proposalDeciders } from './decide/proposals.ts'
import type { Deciders, Story } from './decide/story.ts'
import { tableDeciders } from './decide/table.ts'
import { decideTime, type TimeOrder } from './decide/time.ts'
import { turnDeciders } from './decide/turns.ts'
import type { Fight } from './fight.ts'
import type { Random } from './vocabulary/actor.ts'
import type { Phase } from './vocabulary/combat.ts'
import { PLAYER_ORDERS, type Command, type Order, type OrderType } from './vocabulary/commands.ts'
import type { FightEvent, Happening, TimeEvent } from './vocabulary/events.ts'
import { refuse, type Refusal } from './vocabulary/refusals.ts'

/** What became of a command: the events to append and evolve, or why not. */
export type Decision = { ok: true; events: FightEvent[] } | { ok: false; refusal: Refusal }

const DECIDERS: Deciders<Exclude<OrderType, TimeOrder['type']>> = {
  ...joiningDeciders,
  ...leavingDeciders,
  ...initiativeDeciders,
  ...turnDeciders,
  ...damageDeciders,
  ...dyingDeciders,
  ...effectDeciders,
  ...concentrationDeciders,
  ...abilityDeciders,
  ...tableDeciders,
  ...proposalDeciders,
}

/**
 * Decides what a command does to a fight, and changes nothing. Rolls the command does not carry are made with
 * `random`; results are always in the events. Anything at all may be passed as a command: what is not one is refused.
 */
export function decide(fight: Fight, command: Command, random?: Random): Decision {
  const read = readCommand(command)
  if ('refusal' in read) return { ok: false, refusal: read.refusal }

  const { by, order } = read
  const refusal = authorityRefused(by.role, order.type) ?? phaseRefused(fight.combat.phase, order.type)
  if (refusal) return { ok: false, refusal }

  if (isAboutTime(order)) {
    const decided = decideTime(fight, order)
    if ('refusal' in decided) return { ok: false, refusal: decided.refusal }
    return { ok: true, events: logged(fight, by, [decided.event]) }
  }

  const story: Story = { now: fight.combat, happened: [], by, random }
  // safe: the table is typed so that each key takes exactly the order of its own name
  const decider = DECIDERS[order.type] as (story: Story, order: Order) => Refusal | undefined
  const said = decider(story, order)
  return said ? { ok: false, refusal: said } : { ok: true, events: logged(fight, by, story.happened) }
}

const isAboutTime = (order: Order): order is TimeOrder =>
  order.type === 'undo' || order.type === 'redo' || order.type === 'rewind'

const authorityRefused = (role: Command['by']['role'], type: OrderType) =>
  role === 'dm' || PLAYER_ORDERS.some((one) => one === type) ? undefined : refuse('not_allowed')

const ONLY_WHILE_RUNNING: readonly OrderType[] = [
  'end_turn',
  'previous_turn',
  'delay',
  'act_now',
  'use_legendary_action',
]
const EVEN_AFTER_THE_END: readonly OrderType[] = [
  'reopen_fight',
  'write_fight_note',
  'add_loot',
  'change_loot',
  'remove_loot',
  'set_disclosure',
  'undo',
  'redo',
  'rewind',
]

function phaseRefused(phase: Phase, type: OrderType): Refusal | undefined {
  if (phase === 'closed') return type === 'open_fight' ? undefined : refuse('not_open')
  if (type === 'open_fight') return refuse('already_open')
  if (phase === 'ended' && !EVEN_AFTER_THE_END.includes(type)) return refuse('fight_is_over')
  return phase !== 'running' && ONLY_WHILE_RUNNING.includes(type) ? refuse('not_running') : undefined
}

const logged = (fight: Fight, by: Command['by'], happened: readonly (Happening | TimeEvent)[]): FightEvent[] =>
  happened.map((one, index) => ({ ...one, seq: fight.seq + 1 + index, step: fight.step + 1, by }))
