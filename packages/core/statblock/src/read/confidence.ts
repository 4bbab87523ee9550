import type { StatBlock } from '../stat-block.ts'
import { ABILITIES } from '../vocabulary.ts'
import type { Doubt } from './doubts.ts'

const PER_DOUBT = 0.08
const PER_UNREAD = 0.02

/** From 0 to 1: the share of the facts every stat block prints, less what is contradicted or unread (SB-16). */
export function confidenceIn(block: StatBlock, doubts: readonly Doubt[], unread: number): number {
  const facts = [
    block.name !== '',
    block.type !== undefined,
    block.armorClass.length > 0,
    block.hitPoints !== undefined,
    block.hitPoints?.dice !== undefined,
    Object.keys(block.speeds).length > 0,
    ABILITIES.every((ability) => block.abilities[ability] !== undefined),
    block.challenge !== undefined,
    block.challenge?.xp !== undefined,
    block.actions.length + block.traits.length > 0,
  ]
  const share = facts.filter(Boolean).length / facts.length
  const less = doubts.length * PER_DOUBT + Math.min(unread, 10) * PER_UNREAD
  return Math.round(Math.max(0, share - less) * 100) / 100
}
