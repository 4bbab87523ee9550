import { ALIASES } from './aliases.ts'
import { contentWords, isStopword, stemOnce } from './words.ts'

export type Terms = {
  /** What the question says, stemmed. */
  asked: string[]
  /** What a rulebook might call it, stemmed: they count for less. */
  meant: string[]
  /** For each word asked, the meanings that say the same: a passage with one of them has the word. */
  sameAs: Map<string, string[]>
}

type Alias = { stems: string[]; words: string[] }
const MEANINGS: readonly Alias[] = ALIASES.map(([says, means]) => ({
  stems: says.split(' ').map(stemOnce),
  words: means.split(' ').filter((word) => !isStopword(word)),
}))
/** A question longer than this says nothing more about what is sought. */
const MOST_WORDS = 64

/** Words to look for, as the index should see them: the question's own and what rulebooks call them (RNK-2, RNK-3). */
export function searchTerms(question: string): string[] {
  return [...new Set([...contentWords(question).slice(0, MOST_WORDS), ...aliasesIn(question)])]
}

/** The same, stemmed and told apart, for ranking. */
export function termsOf(question: string): Terms {
  const asked = [...new Set(contentWords(question).slice(0, MOST_WORDS).map(stemOnce))]
  const sameAs = new Map<string, string[]>()
  const meant = new Set<string>()
  for (const { stems, words } of meaningsIn(question)) {
    const meanings = words.map(stemOnce)
    for (const word of meanings) if (!asked.includes(word)) meant.add(word)
    for (const word of stems) sameAs.set(word, [...(sameAs.get(word) ?? []), ...meanings])
  }
  return { asked, meant: [...meant], sameAs }
}

const aliasesIn = (question: string): string[] => meaningsIn(question).flatMap(({ words }) => words)

function meaningsIn(question: string): Alias[] {
  const said = (question.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [])
    .slice(0, MOST_WORDS * 2)
    .map(stemOnce)
  return MEANINGS.filter(({ stems }) => inOrder(said, stems))
}

/** Whether the words come in this order, at most three others between two of them. */
function inOrder(said: readonly string[], wanted: readonly string[]): boolean {
  const from = (at: number, next: number): boolean => {
    if (next === wanted.length) return true
    const end = next === 0 ? said.length : Math.min(said.length, at + 4)
    for (let i = at; i < end; i++) if (said[i] === wanted[next] && from(i + 1, next + 1)) return true
    return false
  }
  return from(0, 0)
}
