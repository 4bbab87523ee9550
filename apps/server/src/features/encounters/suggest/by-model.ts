import type { SuggestionsView, SuggestionView } from '@tomekeeper/contracts/encounters'
import type { Suggestion } from '@tomekeeper/xp'
import type { Dm } from '../../../access/viewer.ts'
import type { Ctx } from '../../../context.ts'
import { recordAiUsage } from '../../../models/ai-usage.repo.ts'
import { askModel } from '../../../models/ask-model.ts'
import { type ChatProblem, chatProblem } from '../../../models/chat-problem.ts'
import { explained } from './explain.ts'
import { listed, promptFor } from './prompt.ts'
import { type Choice, candidateOf, lockOf, type Question, requestOf } from './question.ts'
import { type Proposed, readAnswer } from './read-answer.ts'
import { search } from './search.ts'

const LONGEST_MS = 60_000
const LONGEST_ANSWER = 20_000

/**
 * The model chooses among eligible monsters; everything else is ours: what it may not choose is left out, counts are
 * made to fit, and the weight is computed. Null when nothing of its answer can be used; `said` then says why.
 */
export async function suggestByModel(
  ctx: Ctx<Dm>,
  question: Question,
  signal: AbortSignal | undefined,
): Promise<SuggestionsView | null> {
  const choices = listed(question)
  const proposed = await ask(ctx, question, choices, signal)
  if (!proposed) return null

  const suggestions: SuggestionView[] = []
  for (const one of proposed) {
    const suggestion = await madeToFit(question, one)
    if (suggestion) suggestions.push(explained(suggestion, question, one))
  }
  if (suggestions.length > 0) return { suggestions, by: 'model', said: question.said, isExhaustive: false }
  question.said.push('Nothing the model proposed could be used, so these come from a search of the bestiary.')
  return null
}

async function ask(ctx: Ctx<Dm>, question: Question, choices: readonly Choice[], signal: AbortSignal | undefined) {
  const { models, config, log, db, viewer } = ctx
  if (!models.chat) return null
  const { model, name } = models.chat
  const patience = config.CHAT_PATIENCE_SECONDS * 1000
  const tooLong = AbortSignal.timeout(LONGEST_MS)
  try {
    const pieces = askModel(
      model,
      promptFor(question, choices),
      patience,
      AbortSignal.any([tooLong, ...(signal ? [signal] : [])]),
    )
    let text = ''
    let piece = await pieces.next()
    for (; !piece.done; piece = await pieces.next()) if (text.length < LONGEST_ANSWER) text += piece.value
    const { userId, campaignId } = viewer
    await recordAiUsage(db, ctx, { userId, campaignId, purpose: 'prep', model: name, ...piece.value })

    const proposed = readAnswer(text)
    if (proposed.length > 0) return proposed
    question.said.push(PROBLEMS.model_nonsense)
  } catch (error) {
    if (signal?.aborted) throw error
    log.warn({ err: error, model: name }, 'the model proposed no encounters')
    question.said.push(PROBLEMS[tooLong.aborted ? 'model_slow' : chatProblem(error)])
  }
  return null
}

const SEARCHED = 'so these come from a search of the bestiary.'
const PROBLEMS: Record<ChatProblem, string> = {
  model_busy: `The model has too much to do right now, ${SEARCHED}`,
  model_slow: `The model did not answer in time, ${SEARCHED}`,
  model_cut: `The model stopped in the middle of its answer, ${SEARCHED}`,
  model_nonsense: `The model’s answer could not be read, ${SEARCHED}`,
  model_unreachable: `The model cannot be reached, ${SEARCHED}`,
  model_refused: `The model refuses this server’s key, ${SEARCHED}`,
}

/** The proposed kinds in counts that hit the target, as near as possible to the proposed ones. */
async function madeToFit(question: Question, proposed: Proposed): Promise<Suggestion | null> {
  const { choices, locked, said } = question
  const allowed = new Map(choices.map((choice) => [choice.locator, choice]))
  const lockedIds = new Set(locked.map(({ locator }) => locator))
  const strangers = proposed.monsters.filter(({ locator }) => !allowed.has(locator) && !lockedIds.has(locator))
  if (strangers.length > 0) said.push(leftOut(strangers.map(({ locator }) => locator)))

  const wanted = new Map<string, number>()
  for (const { locator, count } of proposed.monsters)
    if (allowed.has(locator) && !lockedIds.has(locator)) wanted.set(locator, (wanted.get(locator) ?? 0) + count)
  if (wanted.size === 0) return null

  const chosen = [...wanted.keys()].flatMap((locator) => allowed.get(locator) ?? [])
  const found = await search({
    ...requestOf(question),
    kinds: 0,
    max: 50,
    candidates: [...locked, ...chosen].map(candidateOf),
    locked: [...locked.map(lockOf), ...chosen.map(({ locator }) => ({ id: locator }))],
  })
  if (!found.ok) {
    const names = chosen.map(({ name }) => name).join(' and ')
    said.push(`In no number do ${names} make such a fight, so that proposal was left out.`)
    return null
  }
  const distance = ({ monsters }: Suggestion) =>
    monsters.reduce((sum, { id, count }) => sum + Math.abs(count - (wanted.get(id) ?? count)), 0)
  return found.suggestions.reduce((best, one) => (distance(one) < distance(best) ? one : best))
}

function leftOut(locators: readonly string[]): string {
  const named = locators.slice(0, 3).map((locator) => `“${locator.slice(0, 60)}”`)
  const more = locators.length > 3 ? ` and ${locators.length - 3} more` : ''
  return `The model named ${named.join(', ')}${more}, which this campaign does not have to choose from; left out.`
}
