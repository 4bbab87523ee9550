import { stemOnce } from './words.ts'

/** Finds the sought stems in a text, as often as they occur. */
export type Finder = (text: string) => string[]

/**
 * A stem begins like its word, so only words that begin like a sought stem are stemmed: ranking a hundred passages
 * would otherwise spend most of its time on words nobody asked for.
 */
export function finderOf(sought: ReadonlyMap<string, unknown>): Finder {
  const openings = [
    ...new Set([...sought.keys()].map((stem) => stem.slice(0, Math.max(1, Math.min(3, stem.length - 1))))),
  ]
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${openings.join('|')})[\\p{L}\\p{N}]*(?:['’]\\p{L}+)?`, 'gu')
  return (text) => {
    const words = text.toLowerCase().match(pattern)
    return words ? words.map(stemOnce).filter((stem) => sought.has(stem)) : []
  }
}
