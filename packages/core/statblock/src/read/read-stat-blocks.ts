import { refuse, type Refused } from '../refusal.ts'
import { emptyStatBlock, type StatBlock } from '../stat-block.ts'
import { readTypeLine } from '../phrases/type-line.ts'
import type { Ability, Edition } from '../vocabulary.ts'
import { readAbilityTable } from './abilities.ts'
import { confidenceIn } from './confidence.ts'
import { type Doubt, doubtsAbout } from './doubts.ts'
import { findHeads, type Head } from './find-heads.ts'
import { type HeadValue, headValues } from './head-values.ts'
import { type Line, linesOf } from './line.ts'
import { readBody } from './read-body.ts'
import { readLabelled } from './read-head.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** Longer texts are refused: 2,000 pages of a rulebook stay well below it. */
export const LONGEST_TEXT = 20_000_000

/** More than any library of rulebooks holds. */
const MOST_BLOCKS = 20_000

/** Offsets in the source; pages when the text carries page marks. */
export type Span = { start: number; end: number; pageFrom?: number; pageTo?: number }

/** A piece of the source that belongs to a stat block and could not be read. */
export type Unread = { text: string; start: number; end: number; about?: string }

/** A stat block found in a text: how sure we are, where it stands, and what is not in it. */
export type FoundStatBlock = {
  statBlock: StatBlock
  /** From 0 to 1. */
  confidence: number
  span: Span
  unread: Unread[]
  doubts: Doubt[]
}

export type Reading = { ok: true; found: FoundStatBlock[] } | Refused

/**
 * Finds and reads every stat block in a rulebook's Markdown or in pasted text, in both layouts (SB-1 to SB-16). What
 * the text doesn't say stays absent. Takes time in proportion to the text's length, whatever the text is.
 */
export function readStatBlocks(markdownOrText: string): Reading {
  if (typeof markdownOrText !== 'string') return refuse('not_text', 'There is no text to read.')
  if (markdownOrText.length > LONGEST_TEXT) {
    return refuse('too_long', `This text is longer than ${LONGEST_TEXT} characters. Read it in parts.`, {
      at: LONGEST_TEXT,
    })
  }
  const lines = withoutRunningHeads(linesOf(markdownOrText))
  const heads = findHeads(lines)
  if (heads.length > MOST_BLOCKS) {
    const at = lines[heads[MOST_BLOCKS]?.first ?? 0]?.start ?? 0
    return refuse('too_many', `This text holds more than ${MOST_BLOCKS} stat blocks. Read it in parts.`, { at })
  }
  const read = heads.map((head, index) => readOne(lines, head, heads[index + 1]?.first ?? lines.length))
  return { ok: true, found: read.filter(({ statBlock }) => isCreature(statBlock)) }
}

function readOne(lines: readonly Line[], head: Head, stop: number): FoundStatBlock {
  const { values, strays, bodyAt, rest } = headValues(lines, head.anchor, stop)
  const body = readBody(lines, { name: head.name, from: bodyAt, stop, rest })
  const block: StatBlock = {
    ...emptyStatBlock(head.name, editionOf(lines, head)),
    ...typeOf(lines, head),
    ...body.found,
  }

  const unread: Unread[] = [...strays]
  for (const value of values) {
    const reading = readLabelled(value.label, value.text)
    Object.assign(block, reading.found, mergedSaves(block, reading.found))
    unread.push(...reading.unread.map((text) => ({ text, start: value.start, end: value.end, about: value.label })))
  }
  unread.push(...body.unread)

  const doubts = doubtsAbout(block, printedModifiers(values))
  return {
    statBlock: block,
    confidence: confidenceIn(block, doubts, unread.length),
    span: spanOf(lines, head.first, body.end),
    unread,
    doubts,
  }
}

/** Doors, vehicles and siege engines print armor class and hit points too. */
const isCreature = ({ type, abilities }: StatBlock): boolean => type !== undefined || Object.keys(abilities).length > 0

/** The ability table and the line of saving throws may both print saves. */
const mergedSaves = (block: StatBlock, found: Partial<StatBlock>): Partial<StatBlock> =>
  found.savingThrows ? { savingThrows: { ...block.savingThrows, ...found.savingThrows } } : {}

function printedModifiers(values: readonly HeadValue[]): Partial<Record<Ability, number>> {
  const table = values.find(({ label }) => label === 'abilities')
  return table ? readAbilityTable(table.text).modifiers : {}
}

/** 2024 prints "AC" and "HP" where 2014 prints the words (SB-1). */
const editionOf = (lines: readonly Line[], { anchor }: Head): Edition =>
  /(?:^|\s)AC\b/.test(lines[anchor]?.text ?? '') ? '2024' : '2014'

/** A type line may be glued to the armor class, or wrap onto the lines above it. */
function typeOf(lines: readonly Line[], { typeLine, anchor }: Head): Partial<StatBlock> {
  if (typeLine === undefined) return {}
  const upToAnchor = lines.slice(typeLine, Math.max(anchor, typeLine + 1)).map(({ text }) => text)
  const lead = upToAnchor.join(' ').replace(/(?:Armou?r [Cc]lass|AC)[: ]{1,4}\d.*$/, '')
  return readTypeLine(lead.trim())?.found ?? {}
}

function spanOf(lines: readonly Line[], first: number, end: number): Span {
  const opening = lines[first]
  const closing = lines[Math.max(first, end - 1)]
  return {
    start: opening?.start ?? 0,
    end: closing?.end ?? 0,
    ...(opening?.page !== undefined && { pageFrom: opening.page }),
    ...(closing?.page !== undefined && { pageTo: closing.page }),
  }
}
