import { z } from 'zod'
import { defineJob } from '../../jobs/job.ts'
import { documentToEmbed, passagesWithout, saveEmbeddings } from './ingest.repo.ts'
import { tellOfProgress } from './tell-about.ts'

const PASSAGES_AT_ONCE = 24
const MOST_LETTERS = 6000

/** Gives a document's passages their vectors. Words are searched from the first moment; meaning follows. */
export const embedDocument = defineJob({
  name: 'document.embed',
  input: z.object({ documentId: z.uuid() }),
  attempts: 8,
  longest: 3600,
  async run(deps, { documentId }, run) {
    const { db, models } = deps
    const document = await documentToEmbed(db, documentId)
    if (!document || !models.embedder) return

    const { model, embed } = models.embedder
    for (let done = 0; ; done += PASSAGES_AT_ONCE) {
      run.signal.throwIfAborted()
      const passages = await passagesWithout(db, document.id, document.generation, model, PASSAGES_AT_ONCE)
      if (passages.length === 0) return

      const texts = passages.map(({ headingPath, text }) =>
        `${headingPath.join(' › ')}\n${text}`.slice(0, MOST_LETTERS),
      )
      const vectors = await embed(texts, run.signal)
      await saveEmbeddings(
        db,
        document.id,
        model,
        passages
          .map(({ id }, at) => ({ passageId: id, vector: vectors[at] ?? [] }))
          .filter(({ vector }) => vector.length > 0),
      )
      await run.progress(Math.min(1, done / Math.max(1, document.passageCount)), 'Learning what the passages mean')
      await tellOfProgress(deps, document)
    }
  },
})
