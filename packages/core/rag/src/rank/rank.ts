import type { Candidate, CorpusStats, Ranked } from '../vocabulary.ts'
import { termsOf } from './search-terms.ts'
import { type Finder, finderOf } from './find-stems.ts'
import { isStopword, stemsOf } from './words.ts'

/** A passage's own heading tells most, the headings above it something, its text the rest (RNK-4). */
const FIELD_WEIGHTS = { heading: 3, above: 1.5, body: 1 } as const
const FIELDS = ['heading', 'above', 'body'] as const
type Field = (typeof FIELDS)[number]

const K1 = 1.2
const B: Readonly<Record<Field, number>> = { heading: 0.5, above: 0.5, body: 0.6 }
/** BM25+: a word that occurs counts at least this, however long the passage. */
const DELTA = 0.4
/** Words that only the alias table suggests count for less than the question's own. */
const ALIAS_WEIGHT = 0.75
/** What is left of a score when a passage holds none of the question's words. */
const UNCOVERED = 0.15
/** A stat block answers questions that name its creature; others use the same words about a hundred creatures. */
const UNNAMED_STAT_BLOCK = 0.7
/** What a passage gains when the question names its heading in full. */
const NAMED_BOOST = 0.8

/** Lengths are only compared with each other, so letters tell them well enough. */
const LETTERS_A_WORD = 6

type Counted = { length: number; counts: Map<string, number> }

/** Orders candidates by how well they answer: BM25+ per field × share of the words found × named heading (RNK-4 to RNK-6). */
export function rank(question: string, candidates: readonly Candidate[], stats?: CorpusStats): Ranked[] {
  const { asked, meant, sameAs } = termsOf(question)
  const weights = new Map<string, number>()
  for (const word of asked) weights.set(word, 1)
  for (const word of meant) weights.set(word, ALIAS_WEIGHT)
  if (weights.size === 0) return candidates.map(({ id }) => ({ id, score: 0 }))

  const find = finderOf(weights)
  const counted = candidates.map((candidate) => countFields(candidate, find))
  const average = averageLengths(counted)
  const rarity = rarityOf([...weights.keys()], counted, stats)
  const spoken = new Set([...asked, ...meant])

  const ranked = candidates.map(({ id, headingPath, kind }, i) => {
    const fields = counted[i] as Record<Field, Counted> // one per candidate
    let score = 0
    let found = 0
    let sought = 0
    for (const [word, weight] of weights) {
      const worth = weight * (rarity.get(word) ?? 0)
      for (const field of FIELDS) {
        const { length, counts } = fields[field]
        const times = counts.get(word)
        if (times === undefined) continue
        const norm = 1 - B[field] + (B[field] * length) / average[field]
        score += worth * FIELD_WEIGHTS[field] * ((times * (K1 + 1)) / (times + K1 * norm) + DELTA)
      }
      if (weight === 1) {
        sought += worth
        if (holds(fields, word) || sameAs.get(word)?.some((same) => holds(fields, same))) found += worth
      }
    }
    const coverage = sought > 0 ? found / sought : 1
    const named = namedShare(headingPath, spoken, asked)
    const fit = kind === 'stat_block' && named === 0 ? UNNAMED_STAT_BLOCK : 1
    return { id, score: score * (UNCOVERED + coverage) * (1 + NAMED_BOOST * named) * fit }
  })
  return ranked.sort((a, b) => b.score - a.score)
}

const holds = (fields: Record<Field, Counted>, word: string) => FIELDS.some((field) => fields[field].counts.has(word))

/** How much of the passage's own heading the question says (RNK-6). */
function namedShare(path: readonly string[], spoken: ReadonlySet<string>, asked: readonly string[]): number {
  const names = (path.at(-1) ?? '').split(' · ')
  let most = 0
  for (const name of names) {
    const stems = stemsOf(name).filter((word) => !isStopword(word))
    if (stems.length === 0 || !stems.every((word) => spoken.has(word))) continue
    const own = stems.filter((word) => asked.includes(word)).length / stems.length
    most = Math.max(most, 0.4 + 0.6 * own)
  }
  return most
}

function countFields({ title, headingPath, text }: Candidate, find: Finder): Record<Field, Counted> {
  return {
    heading: count(headingPath.at(-1) ?? title, find),
    above: count([title, ...headingPath.slice(0, -1)].join(' '), find),
    body: count(text, find),
  }
}

function count(text: string, find: Finder): Counted {
  const counts = new Map<string, number>()
  for (const word of find(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { length: text.length / LETTERS_A_WORD, counts }
}

function averageLengths(counted: readonly Record<Field, Counted>[]): Record<Field, number> {
  const mean = (field: Field) =>
    Math.max(1, counted.reduce((sum, fields) => sum + fields[field].length, 0) / Math.max(1, counted.length))
  return { heading: mean('heading'), above: mean('above'), body: mean('body') }
}

/** Rare words tell more. Without the collection's numbers, the candidates stand for it. */
function rarityOf(
  words: readonly string[],
  counted: readonly Record<Field, Counted>[],
  stats: CorpusStats | undefined,
): Map<string, number> {
  const total = stats?.passages ?? counted.length
  return new Map(
    words.map((word) => {
      const holding = stats
        ? (stats.passagesWith[word] ?? 0)
        : counted.filter((f) => FIELDS.some((x) => f[x].counts.has(word))).length
      return [word, Math.log(1 + (total - holding + 0.5) / (holding + 0.5))]
    }),
  )
}
