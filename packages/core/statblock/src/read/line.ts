import { plainCharacters, shelterEscapes, unshelter, withoutEmphasis } from './clean-line.ts'

/** A line of the source, freed of its marks; `start` and `end` are offsets in the source. */
export type Line = {
  text: string
  start: number
  end: number
  page?: number
  blankBefore: boolean
  /** The line above ended in a Markdown hard break. */
  hardBreak?: boolean
  /** Markdown heading level. */
  level?: number
  /** The emphasised words a line opens with; `text` still begins with them. */
  runIn?: string
  bullet?: boolean
  row?: boolean
}

/** Longer lines are read in pieces, so that no pattern ever sees more than this. */
const LONGEST_LINE = 8000
const PAGE_MARK =
  /^(?:<!-- ?(?:page|p\.?)[ :=]{1,3}"?(\d{1,6})"? ?-->|\[page (\d{1,6})\]|-{2,3} ?page (\d{1,6}) ?-{2,3}|\{\{page[ :](\d{1,6})\}\})$/i
const QUOTED = /^(?:> ?){1,5}/
const PAGE_OPENS = new Set<string | undefined>(['<', '[', '-', '{'])
const HARD_BREAK = /(?:^|[^\\])\\$|<br ?\/?>$/
const RUN_IN = /^(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{1,160})\1(?![*_])/
/** Every mark that `readMarks` reads. */
const MARKS = /[\\*_|<>]|^[#+•▪◦-]/
const RULE_OR_TABLE_LINE = /^(?:[-_* ]{3,200}|[|:\- ]{3,200})$/

/** The source's lines with offsets and pages; page marks and rules are taken out. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  const pages = pageCounter(source)
  let blankBefore = true
  let hardBreak = false

  for (const { raw, start } of rawLines(source)) {
    const text = plainCharacters(raw).replace(QUOTED, '')
    if (pages.turnsAt(raw, text) || text === '' || RULE_OR_TABLE_LINE.test(text)) {
      blankBefore = true
      hardBreak = false
      continue
    }
    const marks = readMarks(text)
    if (marks.text === '') continue
    const line: Line = { ...marks, start, end: start + raw.length, blankBefore }
    if (hardBreak) line.hardBreak = true
    if (pages.page !== undefined) line.page = pages.page
    lines.push(line)
    blankBefore = false
    hardBreak = HARD_BREAK.test(text)
  }
  return lines
}

function* rawLines(source: string): Generator<{ raw: string; start: number }> {
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    for (let at = start; at < end || at === start; ) {
      const cut = end - at > LONGEST_LINE ? lastSpace(source, at, at + LONGEST_LINE) : end
      yield { raw: source.slice(at, cut), start: at }
      at = Math.max(cut, at + 1)
    }
    start = end + 1
  }
}

function lastSpace(source: string, from: number, to: number): number {
  for (let at = to; at > from + LONGEST_LINE / 2; at--) if (source[at] === ' ') return at
  return to
}

/** Pages come from marks in the text or, as `pdftotext` writes them, from form feeds. */
function pageCounter(source: string) {
  const byFormFeed = source.includes('\f')
  const counter = {
    page: byFormFeed ? 1 : (undefined as number | undefined),
    /** Counts on; true when the line is nothing but a mark. */
    turnsAt(raw: string, text: string): boolean {
      if (byFormFeed) counter.page = (counter.page ?? 0) + (raw.match(/\f/g)?.length ?? 0)
      const mark = PAGE_OPENS.has(text[0]) && text.length <= 40 ? PAGE_MARK.exec(text) : null
      if (mark) counter.page = Number(mark.slice(1).find(Boolean))
      return mark !== null
    },
  }
  return counter
}

function readMarks(cleaned: string): Pick<Line, 'text' | 'level' | 'runIn' | 'bullet' | 'row'> {
  if (!MARKS.test(cleaned)) return { text: cleaned }
  const unquoted = shelterEscapes(cleaned.replace(/(?:<br ?\/?>|\\)$/i, ''))
  const heading = /^(#{1,6}) (.*)$/.exec(unquoted)
  if (heading?.[1]) {
    const title = (heading[2] ?? '').replace(/ #{1,6}$/, '')
    return { text: unshelter(withoutEmphasis(title)), level: heading[1].length }
  }
  if (unquoted.startsWith('|')) {
    const cells = unquoted.split('|').map((cell) => withoutEmphasis(cell.trim()))
    return { text: unshelter(cells.filter(Boolean).join(' ')), row: true }
  }
  const bullet = /^[-*+•▪◦] (?=\S)/.exec(unquoted)
  const body = bullet ? unquoted.slice(bullet[0].length) : unquoted
  const runIn = RUN_IN.exec(body)?.[2]
  return {
    text: unshelter(withoutEmphasis(body)),
    ...(runIn && { runIn: unshelter(runIn.trim()) }),
    ...(bullet && { bullet: true }),
  }
}
