import { z } from 'zod'
import { isForeignKeyViolation } from '../../db/violations.ts'
import { defineJob } from '../../jobs/job.ts'
import { tellOfMonstersIn } from '../tell-of-document.ts'
import { mineBlocks } from './mine-blocks.ts'
import { documentToMine, documentToMineForUpdate, noteMined, removeOthers, upsertMined } from './mined.repo.ts'

/**
 * Looks through a document that was just put in use for stat blocks. Nothing of the document waits for it or suffers
 * from it; cut short, it begins again and writes the same.
 */
export const mineMonsters = defineJob({
  name: 'bestiary.mine',
  input: z.object({ documentId: z.uuid() }),
  attempts: 3,
  longest: 900,
  async run(deps, { documentId }, run) {
    const document = await documentToMine(deps.db, documentId)
    if (!document?.blocksKey || document.minedGeneration === document.generation) return

    await run.progress(0, 'Looking for stat blocks')
    const batches = await mineBlocks(deps.files.pathOf(document.blocksKey), run.signal)

    for (const [at, batch] of batches.entries()) {
      run.signal.throwIfAborted()
      if ((await documentToMine(deps.db, documentId))?.generation !== document.generation) return // read again meanwhile
      try {
        await upsertMined(deps, document, batch)
      } catch (error) {
        if (isForeignKeyViolation(error)) return // deleted meanwhile
        throw error
      }
      await run.progress((at + 1) / batches.length, `Writing monster ${at * batch.length + 1}`)
    }

    const sourceKeys = batches.flat().map(({ sourceKey }) => sourceKey)
    await deps.db.transaction().execute(async (tx) => {
      const latest = await documentToMineForUpdate(tx, documentId)
      if (latest?.generation !== document.generation) return
      await noteMined(tx, documentId, document.generation)
      await tellOfMonstersIn(tx, document)
      await removeOthers(tx, documentId, sourceKeys)
    })
  },
  async failed(deps, { documentId }, reason) {
    deps.log.error({ documentId, reason }, 'a document could not be mined for monsters')
  },
})
