import { numbersOf } from '../evolve/numbering.ts'
import { UNSPENT } from '../evolve/turn-events.ts'
import { NO_DEFENCES } from '../rules/damage.ts'
import { LAIR_INITIATIVE, legendaryActions } from '../rules/legendary.ts'
import type { Combat } from '../vocabulary/combat.ts'
import type { Combatant, Legendary } from '../vocabulary/combatant.ts'
import type { Newcomer } from '../vocabulary/commands.ts'
import { said } from './said.ts'

/** A combatant from what was said of them, everything else as usual for their kind. */
export function fromNewcomer(combat: Combat, id: string, one: Newcomer): Combatant {
  const kind = one.kind ?? 'monster'
  const maxHp = one.maxHp ?? one.hp ?? (kind === 'lair' ? 0 : 1)
  const hidden = one.hidden ?? false
  const wave = one.wave ?? 0
  const { shown, secret } = numbersOf(combat.numbering, one.name)
  const isSecret = hidden || wave > 0
  const isAlone = (one.count ?? 1) === 1
  const hp = one.hp ?? maxHp
  return {
    id,
    name: one.name,
    number: isSecret || (isAlone && shown === 0) ? null : shown + 1,
    secretNumber: isSecret ? secret + 1 : null,
    kind,
    side: one.side ?? (kind === 'character' ? 'party' : 'foe'),
    controllers: one.controllers ?? [],
    locator: one.locator ?? null,
    group: one.group ?? null,
    wave,
    presence: wave > 0 ? 'waiting' : 'present',
    departure: null,
    ac: one.ac ?? null,
    speed: one.speed ?? 30,
    hp,
    maxHp,
    tempHp: one.tempHp ?? 0,
    atZero: one.atZero ?? (kind === 'monster' || kind === 'lair' ? 'dies' : 'falls'),
    life: hp > 0 || kind === 'lair' ? 'alive' : one.atZero === 'dies' || kind === 'monster' ? 'dead' : 'dying',
    knockedOut: false,
    deathSaves: { successes: 0, failures: 0 },
    deathSaveDue: false,
    defences: { ...NO_DEFENCES, ...said(one.defences) },
    conditionImmunities: one.conditionImmunities ?? [],
    effects: [],
    exhaustion: one.exhaustion ?? 0,
    concentration: null,
    checksDue: [],
    conSave: one.conSave ?? 0,
    passivePerception: one.passivePerception ?? null,
    initiative: initiativeOf(combat, one),
    counted: { start: 0, end: 0 },
    lastTurn: 0,
    spent: UNSPENT,
    legendary: legendaryOf(one.legendary, combat.inLair),
    abilities: one.abilities ?? [],
    rechargeRolls: [],
    ownerId: one.ownerId ?? null,
    riderId: null,
    surprised: one.surprised ?? false,
    delaying: false,
    hidden,
    disclosure: one.disclosure ?? null,
    dmNote: one.dmNote ?? '',
    tableNote: one.tableNote ?? '',
    xp: one.xp ?? 0,
    xpInLair: one.xpInLair ?? null,
  }
}

function initiativeOf(combat: Combat, { kind, initiative = {} }: Newcomer): Combatant['initiative'] {
  return {
    modifier: initiative.modifier ?? 0,
    score: initiative.score ?? null,
    edge: initiative.edge ?? 'none',
    // LAIR-1: count 20, and last among equals
    total: initiative.total ?? (kind === 'lair' ? LAIR_INITIATIVE : null),
    tie: combat.counters.joined,
  }
}

function legendaryOf(block: Newcomer['legendary'], inLair: boolean): Legendary | null {
  if (!block) return null
  const { actions, actionsInLair = actions, resistances = 0, resistancesInLair = resistances } = block
  const whole = { actions, actionsInLair, resistances, resistancesInLair, resistancesUsed: 0, lastActedAt: null }
  return { ...whole, actionsLeft: legendaryActions({ ...whole, actionsLeft: 0 }, inLair) }
}
