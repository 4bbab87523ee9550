import type { Asked, AskInput } from '@tomekeeper/contracts/sage'
import type { Ctx } from '../../context.ts'
import type { Tx } from '../../db/tables.ts'
import { Failure } from '../../errors.ts'
import { answerQuestion } from './answer-question.job.ts'
import { tellOfThread } from './tell-of-thread.ts'
import { countRecentQuestions, insertMessage, insertThread, oneQuestionAtATime, threadForUpdate } from './sage.repo.ts'

const MINUTES = 5
const MOST_QUESTIONS = 30
const TITLE_LETTERS = 80

/** Keeps the question first and answers it in the background: a closed tab loses neither. */
export function ask(ctx: Ctx, input: AskInput): Promise<Asked> {
  const { db, jobs, newId, viewer } = ctx
  return db.transaction().execute(async (tx) => {
    await oneQuestionAtATime(tx, viewer.userId)
    if ((await countRecentQuestions(tx, viewer.userId, MINUTES)) >= MOST_QUESTIONS)
      throw new Failure('too_many_requests', {
        message: `That were ${MOST_QUESTIONS} questions in ${MINUTES} minutes. Give the Sage a little rest.`,
        retryAfterSeconds: 60,
      })

    const messageId = newId()
    const threadId = await threadFor(ctx, tx, input)
    const about = { subjectId: messageId, campaignId: viewer.campaignId }
    const jobId = await jobs.enqueue(tx, answerQuestion, { messageId }, about)
    await insertMessage(tx, { id: messageId, threadId, question: input.question, jobId })
    await tellOfThread(ctx, tx, viewer, threadId)
    return { threadId, messageId }
  })
}

async function threadFor({ newId, viewer }: Ctx, tx: Tx, { threadId, question }: AskInput): Promise<string> {
  if (threadId) {
    const thread = await threadForUpdate(tx, viewer, threadId)
    if (!thread) throw new Failure('not_found', { what: 'conversation' })
    return thread.id
  }
  const id = newId()
  await insertThread(tx, viewer, { id, title: question.slice(0, TITLE_LETTERS) })
  return id
}
