/**
 * How much harder many monsters are than their XP says (XP-4).
 * Source: Basic Rules (2014) p. 57, DMG (2014) p. 82–83; not in SRD 5.1.
 */
const LADDER = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5] as const

/** The least number of monsters for each step of the ladder, from ×1 up. */
const MONSTERS_FOR_STEP = [1, 2, 3, 7, 11, 15] as const

/**
 * The multiplier for so many monsters against a party of so many: one step up for one or two characters, one down for
 * six or more (XP-4). No monsters, or nobody to fight them, multiply by 1.
 */
export function multiplier2014(monsters: number, characters: number): number {
  if (monsters <= 0 || characters <= 0) return 1
  const step = MONSTERS_FOR_STEP.filter((least) => monsters >= least).length
  return LADDER[step + stepForParty(characters)] ?? 1
}

function stepForParty(characters: number): number {
  if (characters < 3) return 1
  return characters >= 6 ? -1 : 0
}
