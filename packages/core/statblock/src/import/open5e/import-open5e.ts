import { refuse } from '../../refusal.ts'
import type { Edition } from '../../vocabulary.ts'
import { type Imported, importEach } from '../imported.ts'
import { isRecord, type JsonRecord, readJson } from '../json.ts'
import { importVersion1 } from './version-1.ts'
import { importVersion2 } from './version-2.ts'

/** Imports creatures as the Open5e API answers them: a page with `results`, a list, or one; v1 and v2 (SB-19). */
export function importOpen5e(input: unknown, given: { edition?: Edition } = {}): Imported {
  const read = readJson(input)
  if (!read.ok) return read
  const { json } = read
  const list = isRecord(json) && Array.isArray(json.results) ? json.results : Array.isArray(json) ? json : [json]
  if (list.length === 1 && !(isRecord(list[0]) && 'name' in list[0])) {
    return refuse(
      'wrong_shape',
      'There is no creature in this file. Open5e answers a page with a list named “results”.',
    )
  }
  const items = list.map((value, index) => ({ path: `results[${index}]`, value }))
  return importEach(items, (record, path) =>
    isVersion2(record) ? importVersion2(record, path, given.edition) : importVersion1(record, path, given.edition),
  )
}

/** v2 gathers the scores in one record; v1 has a field for each. */
const isVersion2 = (record: JsonRecord): boolean => 'ability_scores' in record || isRecord(record.type)
