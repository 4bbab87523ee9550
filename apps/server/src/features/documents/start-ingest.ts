import type { Tx } from '../../db/tables.ts'
import type { Deps } from '../../deps.ts'
import { Failure } from '../../errors.ts'
import { type DocumentRow, setJob } from './documents.repo.ts'
import { ingestDocument } from './ingest-document.job.ts'

type Startable = Pick<DocumentRow, 'id' | 'campaignId'>

/** Puts a document in line to be read: from its file, or from what an earlier reading saved. */
export async function startIngest(
  { jobs }: Pick<Deps, 'jobs'>,
  tx: Tx,
  { id, campaignId }: Startable,
  from: 'file' | 'saved',
) {
  const jobId = await jobs.enqueue(
    tx,
    ingestDocument,
    { documentId: id, from },
    { subjectId: id, campaignId: campaignId ?? undefined },
  )
  await setJob(tx, id, jobId)
}

const AT_WORK: readonly DocumentRow['status'][] = ['waiting', 'reading', 'indexing']

export function refuseWhileAtWork({ status }: Pick<DocumentRow, 'status'>) {
  if (AT_WORK.includes(status))
    throw new Failure('changed_meanwhile', { message: 'This document is being read already. Stop that first.' })
}
