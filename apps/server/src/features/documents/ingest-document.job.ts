import { DOCUMENT_FAILURES, type DocumentFailure } from '@tomekeeper/contracts/documents'
import type { Passage } from '@tomekeeper/rag'
import { z } from 'zod'
import { mineMonsters } from '../../bestiary/mining/mine-monsters.job.ts'
import type { Deps } from '../../deps.ts'
import { readDocument } from '../../files/reader/read-document.ts'
import { defineJob, type Run } from '../../jobs/job.ts'
import { chunkingFor } from './chunking.ts'
import { cutIntoPassages } from './cut-into-passages.ts'
import { embedDocument } from './embed-document.job.ts'
import { documentToIngest, insertPassages, noteProgress, putInUse, settleAs, type Ingested } from './ingest.repo.ts'
import { overviewOf } from './overview.ts'
import { tellOfChange, tellOfProgress } from './tell-about.ts'

const PASSAGES_AT_ONCE = 40
const LETTERS_AT_ONCE = 40_000
const TELL_EVERY_MS = 400

/**
 * Reads a document and puts its passages in use. New passages are written beside the old ones, a few at a time so that
 * nobody waits, and change places with them in one short transaction: whatever fails before leaves the old ones serving.
 */
export const ingestDocument = defineJob({
  name: 'document.ingest',
  input: z.object({ documentId: z.uuid(), from: z.enum(['file', 'saved']) }),
  attempts: 4,
  atOnce: 2, // one that takes its time does not hold up everybody else's
  longest: 1800,
  async run(deps, { documentId, from }, run) {
    const document = await documentToIngest(deps.db, documentId)
    if (!document) return // deleted while it waited

    const report = reporter(deps, document, run)
    const laidOut = from === 'saved' && document.blocksKey ? saved(document) : await read(deps, document, run, report)
    if ('failure' in laidOut) return fail(deps, document, laidOut.failure)

    await report(0.7, 'Cutting it into passages', 'indexing')
    const chunking = await chunkingFor(deps.db, document.campaignId ? 'campaign' : 'core')
    const passages = await cutIntoPassages(deps.files.pathOf(laidOut.blocksKey), chunking, run.signal)
    if (passages.length === 0) return fail(deps, document, 'no_text')

    const generation = document.generation + 1
    for (let at = 0, next = 0; at < passages.length; at = next) {
      run.signal.throwIfAborted()
      next = endOfBatch(passages, at)
      await insertPassages(deps, document.id, generation, passages.slice(at, next))
      await report(0.72 + 0.28 * (at / passages.length), `Indexing passage ${at + 1} of ${passages.length}`, 'indexing')
    }

    await deps.db.transaction().execute(async (tx) => {
      const facts = { ...laidOut, generation, passageCount: passages.length, overview: overviewOf(passages) }
      await putInUse(tx, document.id, facts, deps.models.embedder?.model ?? null)
      if (deps.models.embedder) await deps.jobs.enqueue(tx, embedDocument, { documentId }, { subjectId: documentId })
      await deps.jobs.enqueue(tx, mineMonsters, { documentId }, aboutDocument(document))
      await tellOfChange(deps, tx, document)
    })
  },
  async failed(deps, { documentId }, reason) {
    const document = await documentToIngest(deps.db, documentId)
    deps.log.error({ documentId, reason }, 'a document could not be read')
    if (document)
      await fail(deps, document, reason === 'the process ended while this ran' ? 'kept_stopping' : 'unexpected')
  },
})

const aboutDocument = ({ id, campaignId }: Ingested) => ({ subjectId: id, campaignId: campaignId ?? undefined })

/** Where a batch that begins at `from` ends. On the embedded database everybody waits for one statement, so none is long. */
function endOfBatch(passages: readonly Passage[], from: number): number {
  let letters = 0
  for (let at = from; at < passages.length; at++) {
    letters += passages[at]?.text.length ?? 0
    if (at > from && (letters > LETTERS_AT_ONCE || at - from >= PASSAGES_AT_ONCE)) return at
  }
  return passages.length
}

type Report = (fraction: number, stage: string, status: 'reading' | 'indexing') => Promise<void>
type LaidOut = { blocksKey: string; pageCount: number | null }

const saved = ({ blocksKey, pageCount }: Ingested): LaidOut => ({ blocksKey: blocksKey as string, pageCount })

async function read(
  { files }: Deps,
  document: Ingested,
  run: Run,
  report: Report,
): Promise<LaidOut | { failure: DocumentFailure }> {
  await report(0, 'Opening the file', 'reading')
  const result = await readDocument(files.pathOf(document.fileKey), {
    mediaType: document.mediaType,
    signal: run.signal,
    onProgress: (page, pages) =>
      // how far it is is a courtesy, and nobody waits for it
      void report((0.7 * page) / Math.max(pages, 1), `Reading page ${page} of ${pages}`, 'reading').catch(() => {}),
  })
  if (!result.ok) return { failure: asFailure(result.failure) }

  const { key } = await files.put(result.blocksJson(), 512 * 1024 * 1024)
  return { blocksKey: key, pageCount: result.pageCount }
}

const asFailure = (code: string): DocumentFailure => (code in DOCUMENT_FAILURES ? (code as DocumentFailure) : 'broken')

async function fail(deps: Deps, document: Ingested, failureCode: DocumentFailure) {
  await deps.db.transaction().execute(async (tx) => {
    await settleAs(tx, document.id, 'failed', failureCode)
    await tellOfChange(deps, tx, document)
  })
}

function reporter(deps: Deps, document: Ingested, run: Run): Report {
  let lastAt = Number.NEGATIVE_INFINITY
  return async (fraction, stage, status) => {
    const now = performance.now()
    if (now - lastAt < TELL_EVERY_MS) return
    lastAt = now
    await noteProgress(deps.db, document.id, { progress: fraction, stage, status })
    await run.progress(fraction, stage)
    await tellOfProgress(deps, document)
  }
}
