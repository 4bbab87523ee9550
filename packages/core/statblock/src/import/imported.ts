import type { LineReading } from '../phrases/line-reading.ts'
import { refuse, type Refused } from '../refusal.ts'
import { emptyStatBlock, type StatBlock } from '../stat-block.ts'
import type { Edition } from '../vocabulary.ts'
import { type Fields, fieldsOf, type UnreadField } from './fields.ts'
import { isRecord, type Json, type JsonRecord } from './json.ts'

/** A stat block from elsewhere, with everything of its source that is not in it. */
export type ImportedStatBlock = { statBlock: StatBlock; unread: UnreadField[] }

/** `unread` holds what could not be taken for a monster at all. */
export type Imported = { ok: true; imported: ImportedStatBlock[]; unread: UnreadField[] } | Refused

const MOST_MONSTERS = 20_000

/** Imports each record with `read`; what is no record, or has no name, is reported and left out. */
export function importEach(
  items: readonly { path: string; value: Json }[],
  read: (record: JsonRecord, path: string) => ImportedStatBlock | undefined,
): Imported {
  if (items.length > MOST_MONSTERS) return refuse('too_many', `This file holds more than ${MOST_MONSTERS} monsters.`)
  const imported: ImportedStatBlock[] = []
  const unread: UnreadField[] = []
  for (const { path, value } of items) {
    const one = isRecord(value) ? read(value, path) : undefined
    if (one) imported.push(one)
    else fieldsOf({ [path]: value }, '', unread).notUnderstood(path, value)
  }
  return { ok: true, imported, unread }
}

/** A block under construction: facts are merged in, and texts that a phrase reader didn't understand are reported. */
export type Draft = {
  block: StatBlock
  merge(found: Partial<StatBlock>): void
  mergeLine(fields: Fields, key: string, reading: LineReading): void
}

export function draftOf(name: string, edition: Edition): Draft {
  const block = emptyStatBlock(name, edition)
  const merge = (found: Partial<StatBlock>) => {
    Object.assign(block, found)
  }
  return {
    block,
    merge,
    mergeLine(fields, key, reading) {
      merge(reading.found)
      for (const text of reading.unread) fields.notUnderstood(key, text)
    },
  }
}
