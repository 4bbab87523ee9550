import type { Audience, Disclosure } from './actor.ts'
import type { Combatant } from './combatant.ts'
import type { Edition } from './edition.ts'
import type { Proposal } from './proposal.ts'

/** Before the fight, during it, and after. */
export const PHASES = ['closed', 'preparing', 'running', 'ended'] as const
/** Before the fight, during it, and after; `closed` until `open_fight`. */
export type Phase = (typeof PHASES)[number]

/** Something to be found. */
export type Loot = {
  id: string
  name: string
  quantity: number
  valueGp: number | null
  audience: Audience
  assignedTo: string | null
}

/** What the fight was worth: raw XP, an even share, and what is left over. */
export type Award = { total: number; each: number; remainder: number; among: number; defeated: readonly string[] }

/** How a fight ended. */
export const OUTCOMES = ['victory', 'defeat', 'retreat', 'truce', 'unfinished'] as const
/** How a fight ended. */
export type Outcome = (typeof OUTCOMES)[number]

/** How much the players are told of each side, unless a combatant says otherwise. */
export type DisclosurePolicy = { party: Disclosure; others: Disclosure }

/** The fight as it stands. Plain data: store it, send it to the DM, or project it for a player. */
export type Combat = {
  rules: Edition
  phase: Phase
  inLair: boolean
  disclosure: DisclosurePolicy
  round: number
  /** Whose turn it is. */
  turn: string | null
  combatants: Readonly<Record<string, Combatant>>
  /** Everyone present who has an initiative, in the order of their turns. */
  order: readonly string[]
  proposals: readonly Proposal[]
  loot: readonly Loot[]
  dmNote: string
  outcome: Outcome | null
  award: Award | null
  /** How many of each name were ever numbered, aloud and in secret. */
  numbering: Readonly<Record<string, { shown: number; secret: number }>>
  /** Counters for names of effects, loot and each player's proposals. */
  counters: { effects: number; loot: number; joined: number; proposals: Readonly<Record<string, number>> }
}
