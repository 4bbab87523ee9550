import { type Line, lineText } from './line.ts'

/** Letters this much larger than the body's make a heading; bold ones need less. */
const LARGER = 1.12
const LARGER_AND_BOLD = 1.05
const LONGEST = 120
const DEEPEST = 6
/** Section names inside stat blocks, for documents that don't name their fonts. */
const RUN_INS = new Set(
  'Actions,Bonus Actions,Reactions,Legendary Actions,Mythic Actions,Lair Actions,Regional Effects'.split(','),
)

/** The size most characters are set in. */
export function bodySize(lines: readonly Line[]): number {
  const characters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 10) / 10
    let length = 0
    for (const segment of line.segments) for (const run of segment.runs) length += run.text.length
    characters.set(size, (characters.get(size) ?? 0) + length)
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** Tells a heading's level by its size among the document's sizes, or that a line is no heading (LAY-5). */
export function headingScale(lines: readonly Line[]): (line: Line) => number | undefined {
  const body = bodySize(lines)
  const sizes = new Map<number, { lines: number; characters: number }>()
  for (const line of lines) {
    if (!standsOut(line, body)) continue
    const size = Math.round(line.size * 2) / 2
    const seen = sizes.get(size) ?? { lines: 0, characters: 0 }
    sizes.set(size, { lines: seen.lines + 1, characters: seen.characters + lineText(line).length })
  }
  // a size that sets long lines is an introduction in large type, not a heading
  const levels = clusters(
    [...sizes].filter(([, { lines: n, characters }]) => characters / n < 60).map(([size]) => size),
  )

  return (line) => {
    const text = lineText(line)
    if (text.length > LONGEST || !/\p{L}/u.test(text)) return undefined
    if (standsOut(line, body)) {
      const size = Math.round(line.size * 2) / 2
      const level = levels.findIndex((cluster) => cluster.includes(size))
      return level < 0 ? undefined : Math.min(level + 1, DEEPEST)
    }
    const runIn =
      RUN_INS.has(text) || (line.bold && line.segments.length === 1 && readsLikeName(text, line.size / body))
    return runIn ? Math.min(levels.length + 1, DEEPEST) : undefined
  }
}

const standsOut = (line: Line, body: number) =>
  line.size > body * LARGER || (line.bold && line.size > body * LARGER_AND_BOLD)

const readsLikeName = (text: string, share: number) =>
  share > 0.97 && text.length <= 60 && /^["“‘(]?[\p{Lu}\p{N}]/u.test(text) && !/[.,:;=]$/.test(text)

/** Sizes from the largest, those within a twentieth of each other together. */
function clusters(sizes: readonly number[]): number[][] {
  const found: number[][] = []
  for (const size of [...sizes].sort((a, b) => b - a)) {
    const last = found.at(-1)
    if (last && size > (last[0] ?? 0) * 0.95) last.push(size)
    else found.push([size])
  }
  return found
}
