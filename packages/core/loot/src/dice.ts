/** A source of randomness: a number from 0 up to, not including, 1. */
export type Random = () => number

/** Some dice, and what their sum is multiplied by: `[2, 6, 10]` is 2d6 × 10. */
export type Dice = readonly [count: number, sides: number, times?: number]

/** Rolls them. */
export function roll([count, sides, times = 1]: Dice, random: Random): number {
  let sum = 0
  for (let rolled = 0; rolled < count; rolled += 1) sum += 1 + Math.floor(random() * sides)
  return sum * times
}

/** What they come to on average. */
export const average = ([count, sides, times = 1]: Dice): number => ((count * (sides + 1)) / 2) * times

/** One of a list, each as likely as the others. */
export function oneOf<Thing>(things: readonly [Thing, ...Thing[]], random: Random): Thing {
  return things[Math.floor(random() * things.length)] ?? things[0]
}

/** Randomness that repeats itself: the same seed, the same finds (LOOT-2). A mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
