import { AUDIENCES, type Actor } from '../vocabulary/actor.ts'
import { OUTCOMES, type Loot } from '../vocabulary/combat.ts'
import { DEPARTURES } from '../vocabulary/combatant.ts'
import {
  SAVE_RESULTS,
  SPENDABLE,
  TEMP_HP_CHOICES,
  type Order,
  type OrderOf,
  type OrderType,
} from '../vocabulary/commands.ts'
import { EDITIONS } from '../vocabulary/edition.ts'
import { LIMITS } from '../vocabulary/limits.ts'
import { refuse, type Refusal } from '../vocabulary/refusals.ts'
import { aCorrection, aNewcomer, aNewEffect } from './combatants.ts'
import {
  amount,
  isPlain,
  listOf,
  maybe,
  oneOf,
  orNull,
  recordOf,
  shape,
  tagged,
  text,
  truth,
  whole,
  type Check,
  type ChecksOf,
} from './shape.ts'
import {
  aName,
  aNote,
  anId,
  anUntil,
  aSuggestion,
  checkResult,
  d20,
  damageParts,
  disclosures,
  effectCondition,
  ids,
  initiativeCount,
  modifier,
  points,
} from './words.ts'

type Fields = { [T in OrderType]: Omit<ChecksOf<OrderOf<T>>, 'type'> }

const rolls = maybe(recordOf(listOf(d20, 2), LIMITS.list))
const audience = oneOf(AUDIENCES)
const proposalId = text(LIMITS.id + 12, 1)
const gold = orNull(amount(0, LIMITS.amount))
const hitPoints = whole(1, LIMITS.amount)

const FIELDS: Fields = {
  open_fight: {
    rules: oneOf(EDITIONS),
    disclosure: maybe(disclosures),
    inLair: maybe(truth),
    dmNote: maybe(aNote),
  },
  add_combatants: { newcomers: listOf(aNewcomer, LIMITS.list) },
  change_combatant: { id: anId, changes: aCorrection },
  leave_fight: { ids, how: oneOf(DEPARTURES), defeated: maybe(truth) },
  return_to_fight: { id: anId },
  bring_in_wave: { wave: whole(1, 100), rolls },
  set_lair: { inLair: truth },
  start_fight: {},
  end_fight: { outcome: oneOf(OUTCOMES), defeatedIds: maybe(ids), bonusXp: maybe(points) },
  reopen_fight: {},
  roll_initiative: { ids: maybe(ids), per: oneOf(['each', 'group']), use: maybe(oneOf(['roll', 'score'])), rolls },
  set_initiative: { id: anId, total: initiativeCount },
  order_ties: { ids },
  roll_off_ties: { ids, rolls: maybe(recordOf(d20, LIMITS.list)) },
  move_in_order: { id: anId, before: orNull(anId) },
  set_surprise: { ids, surprised: truth },
  mount: { mountId: anId, riderId: anId },
  dismount: { mountId: anId },
  end_turn: { combatantId: maybe(anId) },
  previous_turn: {},
  delay: {},
  act_now: { id: anId },
  spend: { id: anId, what: oneOf(SPENDABLE), feet: maybe(whole(0, 1000)), anyway: maybe(truth) },
  give_back: { id: anId, what: oneOf(SPENDABLE) },
  deal_damage: {
    targetIds: ids,
    parts: damageParts,
    sourceId: maybe(anId),
    critical: maybe(truth),
    attack: maybe(oneOf(['melee', 'ranged', 'other'])),
    knockOut: maybe(truth),
    save: maybe(
      shape<NonNullable<OrderOf<'deal_damage'>['save']>>({
        onSuccess: oneOf(['half', 'none']),
        results: recordOf(oneOf(SAVE_RESULTS), LIMITS.list),
      }),
    ),
    ignoreDefences: maybe(truth),
  },
  heal: { targetIds: ids, amount: hitPoints, sourceId: maybe(anId) },
  grant_temp_hp: {
    targetIds: ids,
    amount: points,
    keep: maybe(oneOf(TEMP_HP_CHOICES)),
    sourceId: maybe(anId),
    until: maybe(anUntil),
  },
  reduce_max_hp: { id: anId, amount: hitPoints },
  death_save: { id: anId, d20: maybe(d20) },
  stabilise: { id: anId, check: maybe(checkResult), modifier: maybe(modifier), hours: maybe(whole(1, 4)) },
  kill: { ids },
  revive: { id: anId, hp: hitPoints },
  add_effect: { targetIds: ids, effect: aNewEffect },
  remove_effect: { targetId: anId, effectId: anId },
  end_condition: { targetIds: ids, condition: effectCondition },
  change_effect: {
    targetId: anId,
    effectId: anId,
    until: maybe(anUntil),
    secret: maybe(truth),
    name: maybe(aName),
  },
  save_to_end: { targetId: anId, effectId: anId, check: checkResult, modifier: maybe(modifier) },
  set_exhaustion: { id: anId, level: whole(0, 6) },
  start_concentration: { id: anId, name: aName, secret: maybe(truth) },
  end_concentration: { id: anId },
  check_concentration: { id: anId, check: checkResult },
  use_legendary_action: { id: anId, name: aName, cost: maybe(whole(1, 3)), anyway: maybe(truth) },
  use_legendary_resistance: { id: anId },
  use_lair_action: { id: anId, name: aName },
  use_ability: { id: anId, name: aName },
  roll_recharge: { id: anId, name: aName, d6: maybe(whole(1, 6)) },
  restore_ability: { id: anId, name: aName },
  hide: { ids },
  reveal: { ids },
  set_disclosure: { disclosure: disclosures },
  write_fight_note: { text: aNote },
  record_roll: {
    label: aName,
    total: whole(-LIMITS.amount, LIMITS.amount),
    detail: maybe(text(500)),
    rollerId: maybe(anId),
    audience,
  },
  add_loot: { name: aName, quantity: whole(1, LIMITS.amount), valueGp: maybe(gold), audience },
  change_loot: {
    lootId: anId,
    changes: shape<Partial<Omit<Loot, 'id'>>>({
      name: maybe(aName),
      quantity: maybe(whole(1, LIMITS.amount)),
      valueGp: maybe(gold),
      audience: maybe(audience),
      assignedTo: maybe(orNull(anId)),
    }),
  },
  remove_loot: { lootId: anId },
  propose: { suggestion: aSuggestion, note: maybe(text(500)) },
  withdraw_proposal: { proposalId },
  accept_proposal: { proposalId, instead: maybe(aSuggestion) },
  reject_proposal: { proposalId, reason: maybe(text(500)) },
  undo: { steps: maybe(whole(1, LIMITS.amount)) },
  redo: { steps: maybe(whole(1, LIMITS.amount)) },
  rewind: {
    to: (value, at) =>
      isPlain(value) && Object.hasOwn(value, 'round')
        ? shape<{ round: number }>({ round: whole(1, LIMITS.round) })(value, at)
        : shape<{ seq: number }>({ seq: whole(1, Number.MAX_SAFE_INTEGER) })(value, at),
  },
}

const actor = tagged('role', {
  dm: shape<Extract<Actor, { role: 'dm' }>>({ role: oneOf(['dm']), userId: maybe(anId) }),
  player: shape<Extract<Actor, { role: 'player' }>>({ role: oneOf(['player']), userId: anId }),
})

const CHECKS: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries(FIELDS).map(([type, fields]) => [type, shape({ type: oneOf([type]), by: actor, ...fields })]),
)
const command = tagged('type', CHECKS)

/** Reads a command of unknown origin: the order and who gives it, or the place where it is not a command. */
export function readCommand(value: unknown): { by: Actor; order: Order } | { refusal: Refusal } {
  const wrong = wrongPlace(value)
  if (wrong !== undefined) return { refusal: refuse('malformed', wrong) }
  // safe: every field of every order has just been checked, and `FIELDS` cannot miss one
  const { by, ...order } = value as Order & { by: Actor }
  return { by, order: order as Order }
}

/** A value can be made so that reading it throws; then it is no command either. */
function wrongPlace(value: unknown) {
  try {
    return command(value, '')
  } catch {
    return 'command'
  }
}
