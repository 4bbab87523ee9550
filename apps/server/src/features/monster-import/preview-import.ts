import type { ImportReport } from '@tomekeeper/contracts/bestiary'
import type { Duplicates } from '@tomekeeper/contracts/monster-import'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { knownMonsters } from './known-monsters.ts'
import { planImport, type Step } from './plan-import.ts'
import type { Readable } from './read-or-refuse.ts'

/** What an import would do. Nothing is changed. */
export async function previewImport(
  { db, viewer }: Ctx<Dm>,
  { format, creatures }: Readable,
  duplicates: Duplicates,
): Promise<ImportReport> {
  const steps = planImport(creatures, await knownMonsters(db, viewer, creatures), duplicates)
  return { importId: null, format, lines: steps.map(({ line }) => ({ ...line, locator: null })), ...countOf(steps) }
}

export const countOf = (steps: readonly Step[]) => ({
  added: steps.filter(({ line }) => line.does === 'add').length,
  replaced: steps.filter(({ line }) => line.does === 'replace').length,
  skipped: steps.filter(({ line }) => line.does === 'skip').length,
})
