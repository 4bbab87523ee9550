import type { Deps } from '../../deps.ts'
import { embedDocument } from './embed-document.job.ts'
import { documentsWithout } from './ingest.repo.ts'

/** After a start: documents that today's model has not wholly seen, because it is new here or was interrupted. */
export async function embedMissing({ db, jobs, models }: Deps): Promise<number> {
  if (!models.embedder) return 0
  const documents = await documentsWithout(db, models.embedder.model)
  await db.transaction().execute(async (tx) => {
    for (const { id } of documents) await jobs.enqueue(tx, embedDocument, { documentId: id }, { subjectId: id })
  })
  return documents.length
}
