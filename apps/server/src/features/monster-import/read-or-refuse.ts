import { Failure } from '../../errors.ts'
import type { ImportText, ReadCreatures } from './creatures-in.ts'
import { readImport } from './read-import.ts'

export type Readable = Extract<ReadCreatures, { ok: true }>

/** The creatures of a text, or a failure that says in a sentence why there are none. */
export async function readOrRefuse(text: ImportText): Promise<Readable> {
  const read = await readImport(text)
  if (!read.ok) throw new Failure('invalid_input', { reason: read.reason, message: read.message })
  return read
}
