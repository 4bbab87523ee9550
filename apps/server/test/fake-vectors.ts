/**
 * A vector for a text, from the words in it and nothing else: each word adds to the place its hash names. Texts that share
 * words are near, texts that share none are nearly at right angles, and the same text is always the same vector.
 */
export function vectorOf(text: string, dimensions: number): number[] {
  const vector = Array.from({ length: dimensions }, () => 0)
  for (const [word, times] of countWords(text)) {
    const hash = hashOf(word)
    const place = (hash >>> 1) % dimensions
    vector[place] = (vector[place] ?? 0) + (hash & 1 ? 1 : -1) * (1 + Math.log(times))
  }
  const length = Math.hypot(...vector)
  // A text without words still has a direction, or its distance to anything would be undefined.
  if (length === 0) vector[0] = 1
  return vector.map((value) => value / (length || 1))
}

function countWords(text: string) {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? []) {
    const stem = word.replace(/(ing|ed|es|s)$/, '')
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

/** FNV-1a, stirred so that its low bits are as good as its high ones. */
function hashOf(word: string) {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
