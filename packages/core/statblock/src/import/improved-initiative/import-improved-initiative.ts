import { refuse } from '../../refusal.ts'
import type { Edition } from '../../vocabulary.ts'
import { type Imported, importEach } from '../imported.ts'
import { isRecord, type Json, readJson } from '../json.ts'
import { readCreature } from './creature.ts'

/**
 * Imports Improved Initiative's JSON: one creature, a list, or its whole export, where each creature is JSON inside a
 * text under a key such as `Creatures.a1b2` (SB-20).
 */
export function importImprovedInitiative(input: unknown, given: { edition?: Edition } = {}): Imported {
  const read = readJson(input)
  if (!read.ok) return read
  const items = itemsIn(read.json)
  if (items.length === 0) {
    return refuse(
      'wrong_shape',
      'There is no creature in this file. Improved Initiative’s creatures have a “Name” and “Abilities”.',
    )
  }
  return importEach(items, (record, path) => readCreature(record, path, given.edition))
}

function itemsIn(json: Json): { path: string; value: Json }[] {
  if (Array.isArray(json)) return json.map((value, index) => ({ path: `[${index}]`, value }))
  if (!isRecord(json)) return []
  if ('Name' in json) return [{ path: '', value: json }]
  return Object.entries(json)
    .filter(([key]) => /(?:^|\.)(?:Persistent)?Creatures\./.test(key.slice(0, 200)))
    .map(([path, value]) => ({ path, value: unwrapped(value) }))
}

/** The export keeps what the browser stored: JSON inside a text. */
function unwrapped(value: Json): Json {
  const read = typeof value === 'string' ? readJson(value) : undefined
  return read?.ok ? read.json : value
}
