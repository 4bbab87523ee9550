import { z } from 'zod'
import { Id, inCampaign } from './ids.ts'
import { Text } from './text.ts'

export const MOST_QUESTION_LETTERS = 1000

/** Where a claim stands: document, heading and page, and the passage's own words, found there letter for letter. */
export const Citation = z.object({
  /** The number in the answer: `[n]`. */
  n: z.int().min(1),
  documentId: Id,
  title: z.string(),
  mediaType: z.string(),
  headingPath: z.array(z.string()),
  page: z.number().nullable(),
  /** The passage's position in its document, for reading around it. */
  position: z.number(),
  quote: z.string(),
  /** Where the passage stands on its pages, in points from the top left. */
  boxes: z.array(z.object({ page: z.number(), box: z.array(z.number()) })),
})
export type Citation = z.infer<typeof Citation>

export const SAGE_FAILURES = {
  model_busy: 'The model has too much to do right now. Your question is kept: try again in a minute.',
  model_slow: 'The model did not answer in time. Your question is kept: try again.',
  model_cut: 'The model stopped in the middle of its answer. Your question is kept: try again.',
  model_nonsense: 'The model answered with something that is not an answer. Your question is kept: try again.',
  model_unreachable: 'The model cannot be reached. Your question is kept: try again, or tell whoever runs this server.',
  model_refused: 'The model refuses this server’s key. Tell whoever runs this server; your question is kept.',
  kept_stopping: 'The server stopped while answering. Your question is kept: try again.',
  no_longer_member: 'You are no longer in this campaign.',
  unexpected: 'Something went wrong on our side. Your question is kept: try again.',
} as const
export type SageFailure = keyof typeof SAGE_FAILURES

export const MessageView = z.object({
  id: Id,
  question: z.string(),
  state: z.enum(['waiting', 'writing', 'done', 'failed', 'stopped']),
  /**
   * `answer`: every claim has a source. `unanswered`: the sources do not answer, the closest passages follow.
   * `closest_passages`: there is no model to ask, so the passages speak for themselves.
   */
  kind: z.enum(['answer', 'unanswered', 'closest_passages']).nullable(),
  answer: z.string(),
  citations: z.array(Citation),
  /** It rested on a source that is not shared any more, so it is not shown either. */
  withdrawn: z.boolean(),
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  createdAt: z.string(),
})
export type MessageView = z.infer<typeof MessageView>

export const ThreadSummary = z.object({ id: Id, title: z.string(), updatedAt: z.string(), messageCount: z.number() })
export type ThreadSummary = z.infer<typeof ThreadSummary>

export const SageView = z.object({
  threads: z.array(ThreadSummary),
  /** Who answers this member: a model, or only the passages themselves. */
  answersWith: z.enum(['model', 'passages']),
  /** How many documents the Sage may read for this member. */
  sources: z.number(),
})
export type SageView = z.infer<typeof SageView>

export const ThreadView = z.object({ id: Id, title: z.string(), messages: z.array(MessageView) })
export type ThreadView = z.infer<typeof ThreadView>

export const AskInput = inCampaign({
  /** Absent: the question begins a thread. */
  threadId: Id.optional(),
  question: Text.trim().min(2).max(MOST_QUESTION_LETTERS),
})
export type AskInput = z.infer<typeof AskInput>

export const Asked = z.object({ threadId: Id, messageId: Id })
export type Asked = z.infer<typeof Asked>

export const ThreadInput = inCampaign({ threadId: Id })
export type ThreadInput = z.infer<typeof ThreadInput>

export const MessageInput = inCampaign({ messageId: Id })
export type MessageInput = z.infer<typeof MessageInput>
