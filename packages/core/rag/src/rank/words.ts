import { stem } from './stem.ts'

/** Words too common to tell passages apart, and the scaffolding of questions. */
const STOP = new Set(
  `a about above after again all also am an and any anyone anything are as at be because been before being both but by can
  cannot can't could did do does doesn't doing don't down each even ever every few for from further get gets give given gives
  go goes going got had happen happens has have having he her here hers him his how i if i'd i'll i'm i've in into is isn't it
  its itself just kind know let like long lot make makes many may me mean means might more most much must my need needs no nor
  not now of off often on once one only or other our out over own please really same say says she should so some someone
  something still such take takes tell than that that's the their them then there these they thing things this those through
  to too try trying under until up upon us use used using very want wants was way we well were what what's when where whether
  which while who whom whose why will with within without won't work works would you your yours`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu
const STEMS = new Map<string, string>()
/** Stems are remembered for this many distinct words, then forgotten together. */
const MOST_STEMS = 50_000

/** A text's words, lower-case and stemmed, stopwords included. */
export function stemsOf(text: string): string[] {
  const found = text.toLowerCase().match(WORD)
  return found ? found.map(stemOnce) : []
}

/** A text's words as written (lower-case), without stopwords. */
export const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(WORD) ?? []).map(withoutPossessive).filter((word) => !STOP.has(word.replace('’', "'")))

export const isStopword = (word: string): boolean => STOP.has(word)

export function stemOnce(word: string): string {
  const known = STEMS.get(word)
  if (known !== undefined) return known
  if (STEMS.size >= MOST_STEMS) STEMS.clear()
  const stemmed = stem(withoutPossessive(word))
  STEMS.set(word, stemmed)
  return stemmed
}

const withoutPossessive = (word: string) => word.replace(/['’]s$/, '')
