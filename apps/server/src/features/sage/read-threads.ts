import type { MessageInput, MessageView, SageView, ThreadInput, ThreadView } from '@tomekeeper/contracts/sage'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { countSources } from '../../retrieval/candidates.repo.ts'
import { findMessage, findMessages, findThread, findThreads, type MessageRow, visibleAmong } from './sage.repo.ts'
import { messageAsSeenBy } from './sage.view.ts'

export async function listThreads({ db, viewer, user, models }: Ctx): Promise<SageView> {
  const threads = await findThreads(db, viewer)
  return {
    threads: threads.map((thread) => ({ ...thread, messageCount: thread.messageCount ?? 0 })),
    answersWith: models.chat && user.aiAccess ? 'model' : 'passages',
    sources: await countSources(db, viewer),
  }
}

export async function readThread(ctx: Ctx, { threadId }: ThreadInput): Promise<ThreadView> {
  const thread = await findThread(ctx.db, ctx.viewer, threadId)
  if (!thread) throw new Failure('not_found', { what: 'conversation' })
  return { ...thread, messages: await shown(ctx, await findMessages(ctx.db, thread.id)) }
}

export async function readMessage(ctx: Ctx, { messageId }: MessageInput): Promise<MessageView> {
  const message = await findMessage(ctx.db, ctx.viewer, messageId)
  const [view] = message ? await shown(ctx, [message]) : []
  if (!view) throw new Failure('not_found', { what: 'answer' })
  return view
}

async function shown({ db, viewer }: Ctx, messages: readonly MessageRow[]): Promise<MessageView[]> {
  const cited = messages.flatMap(({ citations }) => citations.map(({ documentId }) => documentId))
  const visible = await visibleAmong(db, viewer, cited)
  return messages.map((message) => messageAsSeenBy(viewer, message, visible))
}
