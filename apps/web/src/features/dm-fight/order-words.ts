import type { Combat, DamagePart, Order, OrderOf, OrderType, Until } from '@tomekeeper/combat'
import { counted } from '../../lib/format.ts'
import { nameById, namesOf } from './names.ts'
import type { Told } from './sync/predicted.ts'

type Words = { [T in OrderType]: (order: OrderOf<T>, combat: Combat) => string }

/** An order in a few words, for the DM who waits for it or may take it back: "12 fire damage to Goblin 2". */
export function orderInWords({ fight }: Told, order: Order): string {
  // safe: the table is typed so that each key takes exactly the order of its own name
  const words = WORDS[order.type] as (order: Order, combat: Combat) => string
  return words(order, fight.combat)
}

/** "7 cold and 3 damage". */
export function damageInWords(parts: readonly DamagePart[]) {
  const each = parts.map(({ amount, type }) => (type === 'untyped' ? `${amount}` : `${amount} ${type}`))
  return `${each.join(' and ')} damage`
}

/** "until the end of Goblin 2’s turn", "for 3 turns, to the end of Kira’s". */
export function untilInWords(until: Until, combat: Combat) {
  if (until.kind === 'removed') return 'until it is ended'
  const whose = `${nameById(combat, until.of)}’s`
  return until.turns === 1
    ? `until the ${until.at} of ${whose} next turn`
    : `until the ${until.at} of ${whose} turn, ${until.turns} turns from now`
}

const WORDS: Words = {
  open_fight: () => 'Open the fight',
  add_combatants: ({ newcomers }) => `Add ${newcomers.map((one) => `${one.count ?? 1} × ${one.name}`).join(', ')}`,
  change_combatant: ({ id }, combat) => `Correct ${nameById(combat, id)}`,
  leave_fight: ({ ids, how }, combat) => `${namesOf(combat, ids)}: ${how}`,
  return_to_fight: ({ id }, combat) => `${nameById(combat, id)} comes back`,
  bring_in_wave: ({ wave }) => `Bring in wave ${wave}`,
  set_lair: ({ inLair }) => (inLair ? 'The fight is in the lair' : 'The fight is outside the lair'),
  start_fight: () => 'Start the fight',
  end_fight: ({ outcome }) => `End the fight: ${outcome}`,
  reopen_fight: () => 'Reopen the fight',
  roll_initiative: ({ ids }, combat) => `Roll initiative${ids ? ` for ${namesOf(combat, ids)}` : ''}`,
  set_initiative: ({ id, total }, combat) => `Initiative ${total} for ${nameById(combat, id)}`,
  order_ties: ({ ids }, combat) => `Order the tie: ${namesOf(combat, ids)}`,
  roll_off_ties: ({ ids }, combat) => `Roll off the tie: ${namesOf(combat, ids)}`,
  move_in_order: ({ id }, combat) => `Move ${nameById(combat, id)} in the order`,
  set_surprise: ({ ids, surprised }, combat) => `${namesOf(combat, ids)}: ${surprised ? 'surprised' : 'not surprised'}`,
  mount: ({ mountId, riderId }, combat) => `${nameById(combat, riderId)} mounts ${nameById(combat, mountId)}`,
  dismount: ({ mountId }, combat) => `Off ${nameById(combat, mountId)}`,
  end_turn: (_, combat) => (combat.turn ? `End ${nameById(combat, combat.turn)}’s turn` : 'Next turn'),
  previous_turn: () => 'Back to the turn before',
  delay: (_, combat) => (combat.turn ? `${nameById(combat, combat.turn)} delays` : 'Delay'),
  act_now: ({ id }, combat) => `${nameById(combat, id)} acts now`,
  spend: ({ id, what }, combat) => `${nameById(combat, id)} uses the ${SPENT[what]}`,
  give_back: ({ id, what }, combat) => `${nameById(combat, id)} has the ${SPENT[what]} again`,
  deal_damage: ({ targetIds, parts }, combat) => `${damageInWords(parts)} to ${namesOf(combat, targetIds)}`,
  heal: ({ targetIds, amount }, combat) => `${counted(amount, 'hit point')} back for ${namesOf(combat, targetIds)}`,
  grant_temp_hp: ({ targetIds, amount }, combat) =>
    `${counted(amount, 'temporary hit point')} for ${namesOf(combat, targetIds)}`,
  reduce_max_hp: ({ id, amount }, combat) => `${nameById(combat, id)}: maximum lowered by ${amount}`,
  death_save: ({ id }, combat) => `Death save of ${nameById(combat, id)}`,
  stabilise: ({ id }, combat) => `Stabilise ${nameById(combat, id)}`,
  kill: ({ ids }, combat) => `${namesOf(combat, ids)}: dead`,
  revive: ({ id }, combat) => `Revive ${nameById(combat, id)}`,
  add_effect: ({ targetIds, effect }, combat) =>
    `${namesOf(combat, targetIds)}: ${effect.name ?? effect.condition}${effect.until ? ` ${untilInWords(effect.until, combat)}` : ''}`,
  remove_effect: ({ targetId, effectId }, combat) =>
    `End ${effectName(combat, targetId, effectId)} on ${nameById(combat, targetId)}`,
  end_condition: ({ targetIds, condition }, combat) => `${namesOf(combat, targetIds)}: no longer ${condition}`,
  change_effect: ({ targetId, effectId }, combat) =>
    `Change ${effectName(combat, targetId, effectId)} on ${nameById(combat, targetId)}`,
  save_to_end: ({ targetId, effectId }, combat) =>
    `${nameById(combat, targetId)} saves against ${effectName(combat, targetId, effectId)}`,
  set_exhaustion: ({ id, level }, combat) => `${nameById(combat, id)}: exhaustion ${level}`,
  start_concentration: ({ id, name }, combat) => `${nameById(combat, id)} concentrates on ${name}`,
  end_concentration: ({ id }, combat) => `${nameById(combat, id)} stops concentrating`,
  check_concentration: ({ id }, combat) => `Concentration save of ${nameById(combat, id)}`,
  use_legendary_action: ({ id, name }, combat) => `${nameById(combat, id)}, legendary action: ${name}`,
  use_legendary_resistance: ({ id }, combat) => `${nameById(combat, id)} uses a legendary resistance`,
  use_lair_action: ({ name }) => `Lair action: ${name}`,
  use_ability: ({ id, name }, combat) => `${nameById(combat, id)} uses ${name}`,
  roll_recharge: ({ id, name }, combat) => `Recharge of ${nameById(combat, id)}’s ${name}`,
  restore_ability: ({ id, name }, combat) => `${nameById(combat, id)} has ${name} again`,
  hide: ({ ids }, combat) => `Hide ${namesOf(combat, ids)}`,
  reveal: ({ ids }, combat) => `Reveal ${namesOf(combat, ids)}`,
  set_disclosure: () => 'What the table is told',
  write_fight_note: () => 'The fight’s note',
  record_roll: ({ label, total }) => `${label}: ${total}`,
  add_loot: ({ name, quantity }) => `Loot: ${quantity} × ${name}`,
  change_loot: ({ lootId }, combat) => `Change the loot: ${lootName(combat, lootId)}`,
  remove_loot: ({ lootId }, combat) => `Remove the loot: ${lootName(combat, lootId)}`,
  propose: () => 'A proposal',
  withdraw_proposal: () => 'Withdraw a proposal',
  accept_proposal: () => 'Accept a proposal',
  reject_proposal: () => 'Decline a proposal',
  undo: ({ steps = 1 }) => (steps === 1 ? 'Undo' : `Undo ${steps} steps`),
  redo: ({ steps = 1 }) => (steps === 1 ? 'Redo' : `Redo ${steps} steps`),
  rewind: ({ to }) => ('round' in to ? `Back to the start of round ${to.round}` : 'Back to a moment of the log'),
}

const SPENT = {
  action: 'action',
  bonusAction: 'bonus action',
  reaction: 'reaction',
  object: 'object interaction',
  movement: 'movement',
} as const

const effectName = (combat: Combat, id: string, effectId: string) =>
  combat.combatants[id]?.effects.find((one) => one.id === effectId)?.name ?? 'an effect'

const lootName = (combat: Combat, lootId: string) => combat.loot.find(({ id }) => id === lootId)?.name ?? 'something'
