import type { ImportInput } from '@tomekeeper/contracts/bestiary'
import type { UndoneImport } from '@tomekeeper/contracts/monster-import'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { inBatches } from './in-batches.ts'
import {
  type Before,
  importForUpdate,
  type KeptReport,
  markUndone,
  monstersOf,
  removeMonsters,
  rewriteMonsters,
  takeTurnIn,
} from './monster-import.repo.ts'

/** Takes an import back: what it added goes, what it replaced returns. What was changed since stays as it is. */
export function undoImport({ db, viewer, clock }: Ctx<Dm>, { importId }: ImportInput): Promise<UndoneImport> {
  return db.transaction().execute(async (tx) => {
    await takeTurnIn(tx, viewer)
    const done = await importForUpdate(tx, viewer, importId)
    if (!done) throw new Failure('not_found', { what: 'import' })
    if (done.undoneAt)
      throw new Failure('against_the_rules', {
        reason: 'import_already_undone',
        message: 'This import was undone already.',
      })

    const { before } = done.report as KeptReport // only `keepReport` writes it
    const brought = await monstersOf(tx, viewer, importId)
    const untouched = brought.filter((monster) => monster.isUntouched)
    if (untouched.length === 0)
      throw new Failure('against_the_rules', {
        reason: 'nothing_to_undo',
        message: 'There is nothing left of this import to undo.',
      })

    const isUntouched = new Set(untouched.map(({ id }) => id))
    const returning = before.filter(({ monsterId }) => isUntouched.has(monsterId))
    const returned = new Set(returning.map(({ monsterId }) => monsterId))
    const leaving = [...isUntouched].filter((id) => !returned.has(id))
    for (const some of inBatches(returning.map(asWritten))) await rewriteMonsters(tx, viewer, some)
    await removeMonsters(tx, viewer, leaving)
    await markUndone(tx, importId, clock())

    const audience = untouched.some(({ isRevealed }) => isRevealed) ? 'table' : 'dm'
    await publish(tx, viewer.campaignId, { type: 'bestiary.changed', subjectId: viewer.campaignId, audience })
    return {
      removed: leaving.length,
      restored: returning.length,
      kept: brought.length - untouched.length,
    }
  })
}

const asWritten = ({ monsterId, ...before }: Before) => ({ id: monsterId, ...before })
