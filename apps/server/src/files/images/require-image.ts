import type { Db, Tx } from '../../db/tables.ts'
import { Failure } from '../../errors.ts'
import { isImage } from './images.repo.ts'

/** Covers and avatars point to pictures that were uploaded here, never to anything else. */
export async function requireImage(db: Db | Tx, key: string): Promise<void> {
  if (!(await isImage(db, key))) throw new Failure('not_found', { what: 'picture' })
}
