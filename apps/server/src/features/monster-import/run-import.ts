import type { ImportReport } from '@tomekeeper/contracts/bestiary'
import type { Duplicates } from '@tomekeeper/contracts/monster-import'
import { inBatches } from './in-batches.ts'
import type { Dm } from '../../access/viewer.ts'
import { insertMonsters, type NewMonster } from '../../bestiary/monsters.repo.ts'
import { haveRoomFor } from '../../bestiary/room.ts'
import type { Ctx } from '../../context.ts'
import type { Tx } from '../../db/tables.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { knownMonsters } from './known-monsters.ts'
import {
  type Before,
  findImport,
  insertImport,
  keepReport,
  type KeptReport,
  monstersToReplace,
  rewriteMonsters,
  takeTurnIn,
} from './monster-import.repo.ts'
import { planImport } from './plan-import.ts'
import { countOf } from './preview-import.ts'
import type { Readable } from './read-or-refuse.ts'

type Wanted = { importId: string; fileName: string; duplicates: Duplicates }

/** Takes creatures into the campaign, all or none of them. Asked again under the same id, it answers what it did. */
export function runImport(
  { db, viewer, newId }: Ctx<Dm>,
  { format, creatures }: Readable,
  { importId, fileName, duplicates }: Wanted,
): Promise<ImportReport> {
  return db.transaction().execute(async (tx) => {
    await takeTurnIn(tx, viewer)
    if (!(await insertImport(tx, viewer, { id: importId, format, fileName }))) return doneBefore(tx, viewer, importId)

    const steps = planImport(creatures, await knownMonsters(tx, viewer, creatures), duplicates)
    const added: NewMonster[] = []
    const replaced: Parameters<typeof rewriteMonsters>[2][number][] = []
    const lines = steps.map(({ line, statBlock, replaces }) => {
      if (!statBlock) return { ...line, locator: null }
      if (replaces) {
        replaced.push({ id: replaces.id, locator: replaces.locator, origin: 'imported', importId, statBlock })
        return { ...line, locator: replaces.locator }
      }
      const id = newId()
      const locator = `campaign:${id}`
      added.push({
        id,
        locator,
        origin: 'imported',
        statBlock,
        campaignId: viewer.campaignId,
        importId,
        createdBy: viewer.userId,
      })
      return { ...line, locator }
    })

    await haveRoomFor(tx, viewer, added.length)

    const before = await monstersToReplace(
      tx,
      viewer,
      replaced.map(({ id }) => id),
    )
    for (const some of inBatches(replaced)) await rewriteMonsters(tx, viewer, some)
    for (const some of inBatches(added)) await insertMonsters(tx, some)
    await keepReport(tx, importId, { lines, ...countOf(steps), before: before.map(asBefore) })

    if (added.length + replaced.length === 0) return { importId, format, lines, ...countOf(steps) }

    const audience = before.some(({ isRevealed }) => isRevealed) ? 'table' : 'dm'
    await publish(tx, viewer.campaignId, { type: 'bestiary.changed', subjectId: viewer.campaignId, audience })
    return { importId, format, lines, ...countOf(steps) }
  })
}

const asBefore = ({
  id,
  locator,
  origin,
  importId,
  updatedAt,
  statBlock,
}: Awaited<ReturnType<typeof monstersToReplace>>[number]) =>
  ({
    monsterId: id,
    locator,
    origin: origin === 'homebrew' ? origin : 'imported',
    importId,
    updatedAt,
    statBlock,
  }) satisfies Before

async function doneBefore(tx: Tx, viewer: Dm, importId: string): Promise<ImportReport> {
  const done = await findImport(tx, viewer, importId)
  if (!done) throw new Failure('not_found', { what: 'import' })
  return reportOf(done)
}

/** What an import said when it was done. */
export function reportOf({ id, format, report }: NonNullable<Awaited<ReturnType<typeof findImport>>>): ImportReport {
  const { lines, added, replaced, skipped } = report as KeptReport // only `keepReport` writes it
  return { importId: id, format, lines, added, replaced, skipped }
}
