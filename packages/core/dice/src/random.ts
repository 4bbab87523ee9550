/** A source of randomness: each call gives a number from 0 up to, not including, 1. `Math.random` is one. */
export type Random = () => number

/** Rolls one die (DICE-1). A source that leaves its range is a bug, so it throws rather than bend a result. */
export function rollDie(faces: number, random: Random): number {
  const drawn = random()
  if (!(drawn >= 0 && drawn < 1)) throw new RangeError(`A source of randomness gave ${drawn}; it must stay in [0, 1).`)
  return Math.floor(drawn * faces) + 1
}
