import { readTypeLine } from '../phrases/type-line.ts'
import type { Line } from './line.ts'

/** Where a stat block begins: its name, its type line, and the line with its armor class. */
export type Head = { first: number; name: string; typeLine?: number; anchor: number }

const ANCHOR = /(?:^|[\s)])(?:Armou?r [Cc]lass|AC)[: ]{1,4}\d/
const HIT_POINTS = /(?:^|\s)(?:Hit [Pp]oints|HP)[: ]{1,4}\d/
const LABEL_ALONE = /^(?:Armou?r [Cc]lass|AC|Hit [Pp]oints|HP):?$/

const LINES_TO_HIT_POINTS = 6
const LINES_BACK_TO_TYPE = 4
const LONGEST_NAME = 80

/** Every place where an armor class is followed by hit points (SB-1), with the name found above it. */
export function findHeads(lines: readonly Line[]): Head[] {
  const heads: Head[] = []
  let after = 0
  for (let index = 0; index < lines.length; index++) {
    if (!isAnchor(lines, index)) continue
    const head = headAbove(lines, index, after)
    heads.push(head)
    after = index + 1
  }
  return heads
}

function isAnchor(lines: readonly Line[], index: number): boolean {
  const text = joined(lines, index)
  const found = ANCHOR.exec(text)
  if (!found) return false
  const lead = text.slice(0, found.index).trim()
  if (lead && !readTypeLine(lead)) return false

  for (let ahead = index; ahead < Math.min(index + LINES_TO_HIT_POINTS, lines.length); ahead++) {
    const line = joined(lines, ahead)
    if (HIT_POINTS.test(line)) return true
    if (ahead > index && ANCHOR.test(line)) return false
  }
  return false
}

/** Pasted text sometimes puts a label on one line and its value on the next. */
function joined(lines: readonly Line[], index: number): string {
  const text = lines[index]?.text ?? ''
  return LABEL_ALONE.test(text) ? `${text} ${lines[index + 1]?.text ?? ''}` : text
}

function headAbove(lines: readonly Line[], anchor: number, after: number): Head {
  const stop = Math.max(after, anchor - LINES_BACK_TO_TYPE)
  for (let index = anchor; index >= stop; index--) {
    const text = lines[index]?.text ?? ''
    const lead = index === anchor ? text.slice(0, ANCHOR.exec(text)?.index ?? 0).trim() : text
    const type = lead ? readTypeLine(lead) : undefined
    if (!type) continue
    if (type.before && isName(type.before)) return { first: index, name: type.before, typeLine: index, anchor }
    const name = nameAt(lines, index - 1, after)
    return { first: name ? index - 1 : index, name, typeLine: index, anchor }
  }
  const name = nameAt(lines, anchor - 1, after)
  return { first: name ? anchor - 1 : anchor, name, anchor }
}

function nameAt(lines: readonly Line[], index: number, after: number): string {
  const line = index >= after ? lines[index] : undefined
  if (line?.level && line.text.length <= LONGEST_NAME) return line.text
  return line && isName(line.text) ? line.text : ''
}

const isName = (text: string): boolean =>
  /^[\p{L}\d“"‘’']/u.test(text) && text.length <= LONGEST_NAME && !/[.:;,]$/.test(text)
