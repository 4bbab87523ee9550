import type { Done } from '@tomekeeper/contracts/ids'
import type { Asked, MessageInput, ThreadInput } from '@tomekeeper/contracts/sage'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { answerQuestion } from './answer-question.job.ts'
import { tellOfThread } from './tell-of-thread.ts'
import { deleteThread, findMessage, markStopped, startAgain } from './sage.repo.ts'

/** Asks the same question again, after a failure or a stop. */
export function retryAnswer(ctx: Ctx, { messageId }: MessageInput): Promise<Asked> {
  const { db, jobs, viewer } = ctx
  return db.transaction().execute(async (tx) => {
    const message = await findMessage(tx, viewer, messageId)
    if (!message) throw new Failure('not_found', { what: 'question' })
    if (message.state === 'waiting' || message.state === 'writing')
      throw new Failure('changed_meanwhile', { message: 'This question is being answered already.' })

    const about = { subjectId: messageId, campaignId: viewer.campaignId }
    await startAgain(tx, messageId, await jobs.enqueue(tx, answerQuestion, { messageId }, about))
    await tellOfThread(ctx, tx, viewer, message.threadId)
    return { threadId: message.threadId, messageId }
  })
}

/** Ends an answer where it is; what is written stays. */
export async function stopAnswer({ db, jobs, viewer }: Ctx, { messageId }: MessageInput): Promise<Done> {
  const jobId = await db.transaction().execute(async (tx) => {
    const message = await findMessage(tx, viewer, messageId)
    if (!message) throw new Failure('not_found', { what: 'question' })
    await markStopped(tx, messageId)
    return message.jobId
  })
  if (jobId) await jobs.cancel(jobId)
  return { ok: true }
}

export async function removeThread(ctx: Ctx, { threadId }: ThreadInput): Promise<Done> {
  const { db, viewer } = ctx
  const { numDeletedRows } = await deleteThread(db, viewer, threadId)
  if (numDeletedRows === 0n) throw new Failure('not_found', { what: 'conversation' })
  await tellOfThread(ctx, db, viewer, threadId)
  return { ok: true }
}
