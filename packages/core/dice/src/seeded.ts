import type { Random } from './random.ts'

/**
 * A source of randomness that always tells the same story for the same seed (DICE-13).
 * Good for tests, replays and "roll that again"; not for secrets: whoever knows the seed knows every roll.
 */
export function seeded(seed: string | number): Random {
  let state = hashed(String(seed))

  // A Weyl sequence, mixed twice: full period 2^32, and neighbouring seeds do not resemble each other.
  return () => {
    state = (state + 0x9e3779b9) | 0
    return mixed(state) / 0x1_0000_0000
  }
}

function hashed(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mixed(hash) | 0
}

function mixed(word: number): number {
  let bits = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
