import type { ImportReport } from '@tomekeeper/contracts/bestiary'
import type { Duplicates } from '@tomekeeper/contracts/monster-import'
import type { StatBlock } from '@tomekeeper/statblock'
import type { Dm } from '../../access/viewer.ts'
import { insertMonsters, type NewMonster } from '../../bestiary/monsters.repo.ts'
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
  putInPlace,
  takeTurnIn,
} from './monster-import.repo.ts'
import { planImport } from './plan-import.ts'
import { countOf } from './preview-import.ts'
import type { Readable } from './read-or-refuse.ts'

type Wanted = { importId: string; fileName: string; duplicates: Duplicates }

const AT_ONCE = 50

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
    const replaced: { id: string; statBlock: StatBlock }[] = []
    const lines = steps.map(({ line, statBlock, replaces }) => {
      if (!statBlock) return { ...line, locator: null }
      if (replaces) {
        replaced.push({ id: replaces.id, statBlock })
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

    const before = await monstersToReplace(
      tx,
      viewer,
      replaced.map(({ id }) => id),
    )
    for (const { id, statBlock } of replaced) await putInPlace(tx, id, importId, statBlock)
    for (let at = 0; at < added.length; at += AT_ONCE) await insertMonsters(tx, added.slice(at, at + AT_ONCE))
    await keepReport(tx, importId, { lines, ...countOf(steps), before: before.map(asBefore) })

    const audience = before.some(({ isRevealed }) => isRevealed) ? 'table' : 'dm'
    await publish(tx, viewer.campaignId, { type: 'bestiary.changed', subjectId: importId, audience })
    return { importId, format, lines, ...countOf(steps) }
  })
}

const asBefore = ({
  id,
  origin,
  importId,
  updatedAt,
  statBlock,
}: Awaited<ReturnType<typeof monstersToReplace>>[number]) =>
  ({
    monsterId: id,
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
