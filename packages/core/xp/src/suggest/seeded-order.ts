/** A whole number that looks random but is always the same for the same seed and texts. */
export function seededRank(seed: string | number, ...texts: (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const text of [seed, ...texts]) {
    const characters = String(text)
    for (let i = 0; i < characters.length; i++) hash = Math.imul(hash ^ characters.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ 0x1f, 0x01000193)
  }
  return scrambled(hash)
}

/** Mixes the bits of a whole number, so that neighbours part ways. */
export function scrambled(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
