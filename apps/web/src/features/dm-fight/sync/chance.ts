/** A number from 0 up to, not including, 1, as fair as the browser can make it. */
export const chance = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32

/** One die, given a source of randomness. */
export const dieOf = (faces: number, random: () => number) => Math.floor(random() * faces) + 1
