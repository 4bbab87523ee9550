import type { ImportInput, ImportReport, ImportView } from '@tomekeeper/contracts/bestiary'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { findImport, findImports } from './monster-import.repo.ts'
import { reportOf } from './run-import.ts'

export const listImports = ({ db, viewer }: Ctx<Dm>): Promise<ImportView[]> => findImports(db, viewer)

/** What an earlier import said. */
export async function getImport({ db, viewer }: Ctx<Dm>, { importId }: ImportInput): Promise<ImportReport> {
  const done = await findImport(db, viewer, importId)
  if (!done) throw new Failure('not_found', { what: 'import' })
  return reportOf(done)
}
