import {
  type AbilityScore,
  type CheckResult,
  type Combat,
  type Combatant,
  initiativeEdge,
  type Order,
  type OrderOf,
  type Random,
  situationOf,
} from '@tomekeeper/combat'
import { newId } from '../../../lib/new-id.ts'
import { dieOf } from './chance.ts'

/** The order with every die it needs already rolled, so that this screen shows at once what the server will keep. */
export function withDice(combat: Combat, order: Order, random: Random): Order {
  switch (order.type) {
    case 'add_combatants':
      return { ...order, newcomers: order.newcomers.map((one) => ({ ...one, ids: one.ids ?? idsFor(one.count ?? 1) })) }
    case 'roll_initiative':
      return order.use === 'score'
        ? order
        : { ...order, rolls: { ...initiativeDice(combat, order, random), ...order.rolls } }
    case 'bring_in_wave': {
      const ids = Object.values(combat.combatants).filter(
        (one) => one.presence === 'waiting' && one.wave === order.wave,
      )
      const rolls = initiativeDice(
        combat,
        { type: 'roll_initiative', ids: ids.map(({ id }) => id), per: 'group' },
        random,
      )
      return { ...order, rolls: { ...rolls, ...order.rolls } }
    }
    case 'roll_off_ties':
      return {
        ...order,
        rolls: Object.fromEntries(order.ids.map((id) => [id, order.rolls?.[id] ?? dieOf(20, random)])),
      }
    case 'death_save':
      return { ...order, d20: order.d20 ?? saveDie(combat, order.id, undefined, random) }
    case 'stabilise':
      return {
        ...order,
        hours: order.hours ?? dieOf(4, random),
        check: order.check && rolled(order.check, () => dieOf(20, random)),
      }
    case 'save_to_end': {
      const effect = combat.combatants[order.targetId]?.effects.find(({ id }) => id === order.effectId)
      return {
        ...order,
        check: rolled(order.check, () => saveDie(combat, order.targetId, effect?.saveToEnd?.ability, random)),
      }
    }
    case 'check_concentration':
      return { ...order, check: rolled(order.check, () => saveDie(combat, order.id, 'con', random)) }
    case 'roll_recharge':
      return { ...order, d6: order.d6 ?? dieOf(6, random) }
    default:
      return order
  }
}

const idsFor = (count: number) => Array.from({ length: count }, () => newId())

const rolled = (check: CheckResult, die: () => number): CheckResult =>
  check.d20 === undefined && check.total === undefined && check.succeeded === undefined ? { d20: die() } : check

/** The lower of two dice for whoever saves at disadvantage. */
function saveDie(combat: Combat, id: string, ability: AbilityScore | undefined, random: Random) {
  const one = combat.combatants[id]
  const first = dieOf(20, random)
  return one && savesAtDisadvantage(combat, one, ability) ? Math.min(first, dieOf(20, random)) : first
}

/** Whether exhaustion or a condition hinders a save. */
export function savesAtDisadvantage(combat: Combat, one: Combatant, ability: AbilityScore | undefined) {
  const now = situationOf(combat.rules, one)
  return now.savesAtDisadvantage || (ability !== undefined && now.saveDisadvantage.has(ability))
}

function initiativeDice(combat: Combat, { ids, per }: OrderOf<'roll_initiative'>, random: Random) {
  const rolls: Record<string, number[]> = {}
  for (const one of Object.values(combat.combatants)) {
    if (ids && !ids.includes(one.id)) continue
    const key = (per === 'group' ? one.group : null) ?? one.id
    const wanted = initiativeEdge(combat.rules, one) === 'none' ? 1 : 2
    if ((rolls[key]?.length ?? 0) < wanted) rolls[key] = Array.from({ length: wanted }, () => dieOf(20, random))
  }
  return rolls
}
