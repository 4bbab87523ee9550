import { type StatBlock, xpByRating } from '@tomekeeper/statblock'
import { asJson } from '../db/json.ts'

/** What a list of monsters is searched, sorted and weighed by, beside the stat block it was read from. */
export type MonsterFacts = ReturnType<typeof monsterRow>

/** A stat block as a row keeps it. */
export function monsterRow(statBlock: StatBlock) {
  const { edition, name, type, sizes, challenge, armorClass, hitPoints, environments } = statBlock
  return {
    edition,
    name,
    type: type ?? null,
    /** As a stat block says it: "medium or small". */
    size: sizes.length ? sizes.join(' or ') : null,
    cr: challenge?.rating ?? null,
    // printed XP goes before the table's
    xp: challenge ? (challenge.xp ?? xpByRating(challenge.rating)) : null,
    ac: armorClass[0]?.value ?? null,
    hp: hitPoints?.average ?? null,
    environments,
    statBlock: asJson(statBlock),
  }
}
