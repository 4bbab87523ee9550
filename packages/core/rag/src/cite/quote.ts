import { stemOnce } from '../rank/words.ts'
import { isStopword } from '../rank/words.ts'

/** A stretch of a passage, by position in its text. */
export type Quote = { text: string; start: number; end: number }

type Word = { word: string; start: number; end: number }

/** A quotation must share this much of what the sentence says. */
const LEAST_SHARED = 0.34
const LONGEST = 400

/** The passage's own words that a sentence of an answer rests on, or null when it rests on none (CIT-5). */
export function quote(passage: string, sentence: string): Quote | null {
  const spoken = /["“]([^"“”]{12,300})["”]/.exec(sentence)?.[1]
  const literal = spoken ? locateQuote(passage, spoken) : null
  if (literal) return literal

  const said = new Set(contentStems(sentence))
  if (said.size === 0) return null
  let best: Quote | null = null
  let most = 0
  for (const candidate of sentencesOf(passage)) {
    const own = contentStems(candidate.text)
    const shared = new Set(own.filter((word) => said.has(word))).size
    // both must be about the same: neither one shared word in a long sentence nor a heading of two words
    const score = shared === 0 ? 0 : shared / said.size + (0.3 * shared) / new Set(own).size
    if (shared >= Math.min(2, said.size) && shared / said.size >= LEAST_SHARED && score > most) {
      best = candidate
      most = score
    }
  }
  return best && best.text.length > LONGEST ? shortened(passage, best) : best
}

/** Finds a quotation word for word; only spaces, punctuation, quotation marks and case may differ (CIT-6). */
export function locateQuote(passage: string, wanted: string): Quote | null {
  const words = wordsOf(passage)
  const sought = wordsOf(wanted).map(({ word }) => word)
  if (sought.length === 0) return null
  for (let i = 0; i + sought.length <= words.length; i++) {
    if (!sought.every((word, j) => words[i + j]?.word === word)) continue
    const start = words[i]?.start ?? 0
    const end = words[i + sought.length - 1]?.end ?? start
    return { text: passage.slice(start, end), start, end }
  }
  return null
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase().replace(/’/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }))

const contentStems = (text: string): string[] =>
  wordsOf(text)
    .filter(({ word }) => !isStopword(word))
    .map(({ word }) => stemOnce(word))

/** A passage's sentences and lines, where they stand. */
function sentencesOf(passage: string): Quote[] {
  const found: Quote[] = []
  for (const line of passage.matchAll(/[^\n]+/g)) {
    let from = 0
    for (const piece of line[0].split(/(?<=[.!?]["”’)]?)\s+(?=["“(]?[\p{Lu}\p{N}])/u)) {
      const at = line[0].indexOf(piece, from)
      from = at + piece.length
      const start = line.index + at
      if (piece.trim() !== '') found.push({ text: piece, start, end: start + piece.length })
    }
  }
  return found
}

function shortened(passage: string, { start }: Quote): Quote {
  const end = passage.lastIndexOf(' ', start + LONGEST)
  return { text: passage.slice(start, end), start, end }
}
