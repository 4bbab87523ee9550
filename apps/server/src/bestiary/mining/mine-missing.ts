import type { Deps } from '../../deps.ts'
import { mineMonsters } from './mine-monsters.job.ts'
import { documentsNotMined } from './mined.repo.ts'

/** After a start: documents that were read before there was a bestiary, or whose mining was interrupted for good. */
export async function mineMissing({ db, jobs }: Pick<Deps, 'db' | 'jobs'>): Promise<number> {
  const documents = await documentsNotMined(db)
  if (documents.length === 0) return 0
  await db.transaction().execute(async (tx) => {
    for (const { id, campaignId } of documents)
      await jobs.enqueue(tx, mineMonsters, { documentId: id }, { subjectId: id, campaignId: campaignId ?? undefined })
  })
  return documents.length
}
