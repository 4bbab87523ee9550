import { Done, OnlyCampaign } from '@tomekeeper/contracts/ids'
import {
  Asked,
  AskInput,
  MessageInput,
  MessageView,
  SageView,
  ThreadInput,
  ThreadView,
} from '@tomekeeper/contracts/sage'
import { t } from '../../trpc/init.ts'
import { memberProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { ask } from './ask.ts'
import { removeThread, retryAnswer, stopAnswer } from './change-threads.ts'
import { listThreads, readMessage, readThread } from './read-threads.ts'

export const sageRouter = t.router({
  threads: memberProcedure
    .input(OnlyCampaign)
    .output(shows(SageView))
    .query(({ ctx }) => listThreads(ctx)),
  thread: memberProcedure
    .input(ThreadInput)
    .output(shows(ThreadView))
    .query(({ ctx, input }) => readThread(ctx, input)),
  message: memberProcedure
    .input(MessageInput)
    .output(shows(MessageView))
    .query(({ ctx, input }) => readMessage(ctx, input)),
  ask: memberProcedure
    .input(AskInput)
    .output(shows(Asked))
    .mutation(({ ctx, input }) => ask(ctx, input)),
  retry: memberProcedure
    .input(MessageInput)
    .output(shows(Asked))
    .mutation(({ ctx, input }) => retryAnswer(ctx, input)),
  stop: memberProcedure
    .input(MessageInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => stopAnswer(ctx, input)),
  removeThread: memberProcedure
    .input(ThreadInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => removeThread(ctx, input)),
})
