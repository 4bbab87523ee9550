import { readChallenge } from '../phrases/challenge.ts'
import { type Label, segmentsOf } from './labels.ts'
import type { Line } from './line.ts'
import { sectionTitled } from './sections.ts'

/** A labelled value with the lines it stands on; wrapped lines are joined. */
export type HeadValue = { label: Label; text: string; start: number; end: number }

/** Everything the head says, and where the body begins; `rest` is body text glued to the head's last line. */
export type HeadValues = { values: HeadValue[]; strays: Omit<HeadValue, 'label'>[]; bodyAt: number; rest: string }

const LONGEST_HEAD = 60
const LONGEST_VALUE = 1500

/** Walks the head's lines from the armor class on, up to the first line that belongs to the body (SB-1). */
export function headValues(lines: readonly Line[], anchor: number, stop: number): HeadValues {
  const values: HeadValue[] = []
  const strays: HeadValues['strays'] = []
  let rest = ''
  let index = anchor

  for (; index < Math.min(stop, anchor + LONGEST_HEAD) && !rest; index++) {
    const line = lines[index] as Line
    const segments = segmentsOf(line.text)
    if (index > anchor && segments[0]?.label === undefined && !continues(values.at(-1), line)) {
      if (!headGoesOn(lines, index, stop, values)) break
      strays.push({ text: line.text, start: line.start, end: line.end })
      continue
    }

    for (const { label, text } of segments) {
      const current = values.at(-1)
      if (label === 'abilities' && current?.label === 'abilities') extend(current, text, line)
      else if (label) values.push({ label, text, start: line.start, end: line.end })
      else if (current && current.text.length < LONGEST_VALUE) extend(current, text, line)
      else if (index > anchor) strays.push({ text, start: line.start, end: line.end })
    }
    rest = cutAfterChallenge(values.at(-1))
  }
  return { values, strays, bodyAt: index, rest }
}

function extend(value: HeadValue, text: string, line: Line) {
  value.text = `${value.text} ${text}`.trim()
  value.end = line.end
}

/** Whether an unlabelled line still belongs to the value above it. */
function continues(current: HeadValue | undefined, line: Line): boolean {
  if (!current || line.level || sectionTitled(line.text)) return false
  if (current.label === 'abilities') return /^[\d(+−–-]|^(?:STR|DEX|CON|INT|WIS|CHA|Mod|Save|Score)\b/i.test(line.text)
  if (current.text === '') return true
  if (current.label === 'challenge' || current.label === 'proficiencyBonus' || line.runIn) return false
  if (!line.blankBefore) return !/^[A-Z][^.]{1,60}\. [A-Z]/.test(line.text) || /[,;]$/.test(current.text)
  return /[,;]$|\b(?:and|from|or|with)$/.test(current.text) || /^[a-z]/.test(line.text)
}

/** A page's running head, or a line with a misprinted label, doesn't end the head when labels follow it closely. */
function headGoesOn(lines: readonly Line[], index: number, stop: number, values: readonly HeadValue[]): boolean {
  const seen = new Set(values.map(({ label }) => label))
  if (seen.has('challenge')) return false
  for (let ahead = index; ahead < Math.min(stop, index + 4); ahead++) {
    const line = lines[ahead] as Line
    if (line.level || sectionTitled(line.text)) return false
    const label = ahead > index ? segmentsOf(line.text)[0]?.label : undefined
    if (label && !seen.has(label)) return true
  }
  return false
}

/** The challenge is a head's last value; text glued behind it is the body's. */
function cutAfterChallenge(value: HeadValue | undefined): string {
  if (value?.label !== 'challenge') return ''
  const { length } = readChallenge(value.text)
  const rest = value.text.slice(length).trim()
  value.text = value.text.slice(0, length)
  return rest
}
