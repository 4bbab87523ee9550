import { findWords } from '../../lib/find-words.ts'

/** A run of text as pdf.js gives it: `transform` maps text space to the page, `width` and `height` are page units. */
export type TextRun = { str: string; transform: readonly number[]; width: number; height: number }
/** `[x0, y0, x1, y1]` in points from the page's top left, as citations have them. */
export type Box = readonly number[]

type Page = {
  runs: readonly TextRun[]
  /** The viewport's transform at scale 1: from PDF space, which grows upwards, to points from the top left. */
  toTopLeft: readonly number[]
  /** Where the passage stands on this page; the same words elsewhere on it are not the quoted ones. */
  within: readonly Box[]
}

const ABOVE_BASELINE = 0.82
const BELOW_BASELINE = 0.24
const SLACK = 3

/** Where quoted words stand on a page, run by run. */
export function quoteBoxes(quote: string, { runs, toTopLeft, within }: Page): Box[] {
  const inside = runs.filter((run) => isInside(boxOf(run, toTopLeft, 0, 1), within))
  return findWords(
    inside.map(({ str }) => str),
    quote,
  ).flatMap(({ piece, from, to }) => {
    const run = inside[piece]
    return run ? [boxOf(run, toTopLeft, from / run.str.length, to / run.str.length)] : []
  })
}

/** Part of a run, by how far along it the part begins and ends: letters are taken as equally wide. */
function boxOf({ transform, width, height }: TextRun, toTopLeft: readonly number[], from: number, to: number): Box {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform
  const along = unit(a, b)
  const up = unit(c, d)
  const tall = height || Math.hypot(c, d)
  const corner = (far: number, high: number) =>
    applied(toTopLeft, x + along.x * width * far + up.x * tall * high, y + along.y * width * far + up.y * tall * high)
  const one = corner(from, -BELOW_BASELINE)
  const other = corner(to, ABOVE_BASELINE)
  return [Math.min(one.x, other.x), Math.min(one.y, other.y), Math.max(one.x, other.x), Math.max(one.y, other.y)]
}

function isInside([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: Box, within: readonly Box[]) {
  const x = (x0 + x1) / 2
  const y = (y0 + y1) / 2
  return (
    within.length === 0 ||
    within.some(
      ([left = 0, top = 0, right = 0, bottom = 0]) =>
        x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
    )
  )
}

function unit(x: number, y: number) {
  const length = Math.hypot(x, y) || 1
  return { x: x / length, y: y / length }
}

const applied = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})
