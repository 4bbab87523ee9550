import { proficiencyByRating, xpByRating } from '../challenge-rating.ts'
import { diceAverage } from '../phrases/hit-points.ts'
import type { StatBlock } from '../stat-block.ts'
import { ABILITIES, type Ability } from '../vocabulary.ts'

/** Something a stat block says that its other facts contradict; it is reported, never corrected. */
export type Doubt = { about: keyof StatBlock; sentence: string }

/** Cross-checks of a stat block against itself and the tables of the rules (SB-16). */
export function doubtsAbout(block: StatBlock, modifiers: Partial<Record<Ability, number>>): Doubt[] {
  const { hitPoints, challenge, proficiencyBonus } = block
  const doubts: Doubt[] = []

  const average = hitPoints?.dice === undefined ? undefined : diceAverage(hitPoints.dice)
  if (hitPoints && average !== undefined && Math.max(1, average) !== hitPoints.average) {
    doubts.push({ about: 'hitPoints', sentence: `${hitPoints.dice} averages ${average}, not ${hitPoints.average}.` })
  }
  for (const ability of ABILITIES) {
    const score = block.abilities[ability]
    const modifier = modifiers[ability]
    if (score !== undefined && modifier !== undefined && Math.floor((score - 10) / 2) !== modifier) {
      doubts.push({ about: 'abilities', sentence: `${ability} ${score} doesn’t go with a modifier of ${modifier}.` })
    }
  }
  if (
    challenge?.xp !== undefined &&
    challenge.xp !== xpByRating(challenge.rating) &&
    !(challenge.rating === '0' && challenge.xp === 0)
  ) {
    doubts.push({
      about: 'challenge',
      sentence: `Challenge ${challenge.rating} is worth ${xpByRating(challenge.rating)} XP in the rules, not ${challenge.xp}.`,
    })
  }
  if (challenge && proficiencyBonus !== undefined && proficiencyBonus !== proficiencyByRating(challenge.rating)) {
    doubts.push({
      about: 'proficiencyBonus',
      sentence: `Challenge ${challenge.rating} goes with a proficiency bonus of ${proficiencyByRating(challenge.rating)}.`,
    })
  }
  return doubts
}
