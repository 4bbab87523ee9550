import type { Citation, SageFailure } from '@tomekeeper/contracts/sage'
import { prompt, quote } from '@tomekeeper/rag'
import { z } from 'zod'
import { membershipOf } from '../../access/access.repo.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Deps } from '../../deps.ts'
import { defineJob, type Run } from '../../jobs/job.ts'
import { recordAiUsage } from '../../models/ai-usage.repo.ts'
import { askModel, type Tokens } from '../../models/ask-model.ts'
import { chatProblem } from '../../models/chat-problem.ts'
import { type Retrieved, retrieve } from '../../retrieval/retrieve.ts'
import { messageToAnswer, questionsBefore, saveProgress } from './sage.repo.ts'
import { onlySupported } from './supported-text.ts'

const SOURCES = 8
const CLOSEST = 5
const EXCERPT_LETTERS = 360
const HEADING_LETTERS = 40
const WRITE_EVERY_MS = 200
const SHORT_QUESTION_WORDS = 5

type Message = NonNullable<Awaited<ReturnType<typeof messageToAnswer>>>

/**
 * Answers a kept question from what the asker may read. It writes into the database as it goes and only rings the bell:
 * the tab that asked, another device and a reload all find the same answer.
 */
export const answerQuestion = defineJob({
  name: 'sage.answer',
  input: z.object({ messageId: z.uuid() }),
  attempts: 3,
  atOnce: 4,
  longest: 600,
  async run(deps, { messageId }, run) {
    const message = await messageToAnswer(deps.db, messageId)
    if (!message || message.jobId !== run.id) return // deleted, or asked again meanwhile

    const viewer = await membershipOf(deps.db, message.userId, message.campaignId)
    if (!viewer) return settle(deps, message, run, { state: 'failed', failureCode: 'no_longer_member' })

    const passages = await closest(deps, viewer, message)
    if (deps.models.chat && mayUseModels(deps, message)) await answer(deps, message, passages, run)
    else
      await settle(deps, message, run, {
        state: 'done',
        kind: 'closest_passages',
        citations: quoted(message.question, passages),
      })
  },
  async failed(deps, { messageId }) {
    const message = await messageToAnswer(deps.db, messageId)
    if (message?.jobId)
      await settle(deps, message, { id: message.jobId }, { state: 'failed', failureCode: 'kept_stopping' })
  },
})

function mayUseModels({ config }: Deps, { aiAccess, isAdmin, email, emailVerified }: Message): boolean {
  return aiAccess || isAdmin || (emailVerified && config.ADMIN_EMAILS.includes(email))
}

/** "And for wizards?" says little by itself: a short question is sought together with the one before. */
async function closest(deps: Deps, viewer: Viewer, { question, threadId, position }: Message): Promise<Retrieved[]> {
  const [before] = await questionsBefore(deps.db, threadId, position, 1)
  const isShort = question.split(/\s+/).length <= SHORT_QUESTION_WORDS
  return retrieve(deps, viewer, isShort && before ? `${question} ${before}` : question, SOURCES)
}

async function answer(deps: Deps, message: Message, passages: Retrieved[], run: Run) {
  const chat = deps.models.chat
  if (!chat) return
  if (passages.length === 0) return settle(deps, message, run, { state: 'done', kind: 'unanswered', model: chat.name })

  await saveProgress(deps.db, message.id, run.id, { state: 'writing', kind: 'answer', answer: '', citations: [] })
  const text = onlySupported(passages)
  let written = ''
  let lastAt = 0
  const write = async (more: string) => {
    written += more
    if (performance.now() - lastAt < WRITE_EVERY_MS) return
    lastAt = performance.now()
    await saveProgress(deps.db, message.id, run.id, { answer: written, citations: cited(text.supports, passages) })
    await tellAsker(deps, message)
  }

  let tokens: Tokens
  try {
    const patience = deps.config.CHAT_PATIENCE_SECONDS * 1000
    const pieces = askModel(chat.model, prompt(message.question, passages), patience, run.signal)
    let piece = await pieces.next()
    for (; !piece.done; piece = await pieces.next()) await write(text.push(piece.value))
    tokens = piece.value
  } catch (error) {
    if (run.signal.aborted) throw error
    deps.log.warn({ err: error, model: chat.name }, 'the model did not answer')
    return settle(deps, message, run, {
      state: 'failed',
      failureCode: chatProblem(error),
      kind: null,
      answer: '',
      citations: [],
    })
  }

  const { userId, campaignId } = message
  await recordAiUsage(deps.db, deps, { userId, campaignId, purpose: 'rules', model: chat.name, ...tokens })
  written = (written + text.end()).trim()
  const isAnswer = text.supports.length > 0
  return settle(deps, message, run, {
    state: 'done',
    kind: isAnswer ? 'answer' : 'unanswered',
    answer: isAnswer ? written : '',
    citations: isAnswer ? cited(text.supports, passages) : quoted(message.question, passages),
    model: chat.name,
  })
}

type Outcome = Parameters<typeof saveProgress>[3] & { failureCode?: SageFailure }

async function settle(deps: Deps, message: Message, { id }: Pick<Run, 'id'>, outcome: Outcome) {
  await saveProgress(deps.db, message.id, id, outcome)
  await tellAsker(deps, message)
}

const tellAsker = ({ bell, db }: Deps, { campaignId, id, userId }: Message) =>
  bell.ring(db, { about: 'signal', campaignId, type: 'sage.progress', subjectId: id, to: { userId } })

const cited = (supports: readonly { n: number; quote: string }[], passages: readonly Retrieved[]): Citation[] =>
  supports.flatMap(({ n, quote: words }) => {
    const passage = passages[n - 1]
    return passage ? [citationOf(passage, n, words)] : []
  })

/** The closest passages speak for themselves, each from the words nearest to the question on. */
const quoted = (question: string, passages: readonly Retrieved[]): Citation[] =>
  passages.slice(0, CLOSEST).map((passage, at) => citationOf(passage, at + 1, excerpt(passage.text, question)))

/** Reads on from the sentence nearest to the question: by itself it is often no more than a heading. */
function excerpt(text: string, question: string): string {
  const lines = text.slice(quote(text, question)?.start ?? 0).split('\n')
  // never over the end of a line: what stands between two paragraphs in the document is not kept in a passage
  const line = lines.find(({ length }) => length >= HEADING_LETTERS) ?? lines[0] ?? ''
  if (line.length <= EXCERPT_LETTERS) return line
  const start = line.slice(0, EXCERPT_LETTERS)
  return /^[\s\S]{100,}[.!?](?=\s)/.exec(start)?.[0] ?? start.slice(0, start.lastIndexOf(' '))
}

/** On which of a passage's pages its words stand, as far as the room that the passage takes on each tells. */
function pageOf({ text, boxes, pageFrom }: Retrieved, words: string): number | null {
  const at = text.indexOf(words)
  if (at <= 0 || boxes.length < 2) return pageFrom
  const rooms = boxes.map(({ box: [x0 = 0, y0 = 0, x1 = 0, y1 = 0] }) => (x1 - x0) * (y1 - y0))
  const all = rooms.reduce((sum, room) => sum + room, 0)
  let before = ((at + words.length / 2) / text.length) * all
  const index = rooms.findIndex((room) => {
    before -= room
    return before <= 0
  })
  return boxes[index]?.page ?? pageFrom
}

const citationOf = (passage: Retrieved, n: number, words: string): Citation => ({
  n,
  documentId: passage.documentId,
  title: passage.title,
  mediaType: passage.mediaType,
  headingPath: passage.headingPath,
  page: pageOf(passage, words),
  position: passage.position,
  quote: words,
  boxes: passage.boxes,
})
