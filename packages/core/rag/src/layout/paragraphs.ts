import { addRun, type Line, lineText, type Run } from './line.ts'

/** Lines that read as one: a paragraph, or one item of a list. */
export type Paragraph = {
  lines: Line[]
  /** Set for an item of a list. */
  marker?: 'bullet' | 'number'
  /** Its last line is full and its sentence unfinished: it may go on in the next column. */
  open: boolean
  indented: boolean
}

const BULLET = /^\s*[•◦▪‣·]\s*/
const NUMBER = /^\s*\d{1,2}[.)]\s+/
const SENTENCE_END = /[.!?:;]["”’')\]]*$/

/** Lines further apart than this, against the usual pitch, are different paragraphs. */
const PITCH_SLACK = 1.2
const INDENT = 0.5

/** Groups lines of prose into paragraphs and list items (LAY-7). `pitch` is the usual line distance in ems. */
export function paragraphsOf(lines: readonly Line[], width: number, pitch: number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const run of runsOf(lines, pitch)) {
    const left = Math.min(...run.map((line) => line.x0))
    const right = Math.max(...run.map((line) => line.x1))
    const narrow = right - left < width * 0.6
    let current: Paragraph | undefined
    for (const line of run) {
      const text = lineText(line)
      const marker = BULLET.test(text) ? 'bullet' : NUMBER.test(text) ? 'number' : undefined
      const above = current?.lines.at(-1)
      const begins =
        !current ||
        !above ||
        marker ||
        beginsParagraph(current, above, line, { left, right: narrow ? left : right, text })
      if (begins) {
        current = { lines: [line], marker, open: false, indented: line.x0 > left + line.size * INDENT }
        paragraphs.push(current)
      } else current?.lines.push(line)
    }
    if (current) {
      const last = current.lines.at(-1)
      current.open = last !== undefined && last.x1 > right - width * 0.25 && !SENTENCE_END.test(lineText(last))
    }
  }
  return paragraphs
}

/** Lines of one size without a break between them. */
function runsOf(lines: readonly Line[], pitch: number): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const above = runs.at(-1)?.at(-1)
    const gap = above ? line.y - above.y : 0
    const together =
      above && gap <= line.size * pitch * PITCH_SLACK && Math.abs(above.size - line.size) < line.size * 0.06
    if (together) runs.at(-1)?.push(line)
    else runs.push([line])
  }
  return runs
}

function beginsParagraph(
  current: Paragraph,
  above: Line,
  line: Line,
  { left, right, text }: { left: number; right: number; text: string },
): boolean {
  const em = line.size
  if (/\p{L}-$/u.test(lineText(above)) && /^\p{Ll}/u.test(text)) return false // a word cut in two
  if (current.marker) {
    const first = current.lines[0] ?? above
    const body = current.lines[1]?.x0 ?? first.x0 + em * INDENT
    return line.x0 < body - 2
  }
  const indented = line.x0 > above.x0 + em * INDENT
  if (indented && above.x0 < left + em * INDENT && SENTENCE_END.test(lineText(above))) return true

  const [first, second] = current.lines
  const hanging = first && second && first.x0 < second.x0 - em * INDENT
  if (hanging && line.x0 <= first.x0 + 1) return true

  const word = text.split(' ', 1)[0] ?? ''
  const wordWidth = (word.length / Math.max(1, text.length)) * (line.x1 - line.x0)
  const wouldFit = above.x1 + em * 0.25 + wordWidth < right - em * 0.5
  if (wouldFit) return true
  if (right === left) return /^[\p{Lu}\p{N}]/u.test(text) // a narrow list: each line is its own entry
  const bold = openingBold(line)
  return (
    bold !== '' &&
    !endsBold(above) &&
    /^\p{Lu}/u.test(bold) &&
    (SENTENCE_END.test(bold) || SENTENCE_END.test(lineText(above)))
  )
}

const openingBold = (line: Line) => {
  const run = line.segments[0]?.runs[0]
  return run?.bold ? run.text.trim() : ''
}
const endsBold = (line: Line) => line.segments.at(-1)?.runs.at(-1)?.bold === true

/** A paragraph's text, and the bold words it opens with. */
export function textOf(
  paragraph: Pick<Paragraph, 'lines' | 'marker'>,
  join: (above: string, below: string) => string,
): { text: string; lead?: string } {
  const runs: Run[] = []
  let text = ''
  for (const line of paragraph.lines) {
    text = text === '' ? lineText(line) : join(text, lineText(line))
    for (const segment of line.segments) {
      segment.runs.forEach((run, i) => {
        addRun(runs, run, i === 0)
      })
    }
  }
  if (paragraph.marker) return { text: text.replace(paragraph.marker === 'bullet' ? BULLET : NUMBER, '').trim() }
  const opening = runs.findIndex((run) => !run.bold && run.text.trim() !== '')
  const lead = runs
    .slice(0, opening < 0 ? 0 : opening)
    .map((run) => run.text)
    .join('')
    .trim()
  text = text.trim()
  return lead.length > 1 && lead.length <= 80 && text.startsWith(lead) ? { text, lead } : { text }
}
