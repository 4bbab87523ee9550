import type { SuggestionsView } from '@tomekeeper/contracts/encounters'
import { Failure } from '../../../errors.ts'
import { explained } from './explain.ts'
import { type Choice, candidateOf, lockOf, type Question, requestOf } from './question.ts'
import { search } from './search.ts'

const MOST_SUGGESTIONS = 4
/** Fewer monsters than these make the same fight again and again. */
const ENOUGH = 4

/**
 * Fights from the bestiary alone: of the monsters that answer best to the theme where those will do, then of all that
 * answer, then of all.
 */
export async function suggestBySearch(question: Question): Promise<SuggestionsView> {
  const { said } = question
  const circles = circlesOf(question)
  for (const [at, { choices, says }] of circles.entries()) {
    const found = await search({
      ...requestOf(question),
      max: MOST_SUGGESTIONS,
      candidates: [...question.locked, ...choices].map(candidateOf),
      locked: question.locked.map(lockOf),
    })
    if (found.ok)
      return {
        suggestions: found.suggestions.map((suggestion) => explained(suggestion, question)),
        by: 'search',
        said: says ? [...said, says] : said,
        isExhaustive: found.isExhaustive,
      }

    const isLast = at === circles.length - 1
    const isAboutMonsters = found.refusal === 'nothing_fits' || found.refusal === 'search_too_large'
    if (!isAboutMonsters) throw new Failure('against_the_rules', { reason: found.refusal, message: found.message })
    if (isLast) said.push(found.message)
  }
  return { suggestions: [], by: 'search', said, isExhaustive: true }
}

type Circle = { choices: readonly Choice[]; says?: string }

function circlesOf({ choices, locked, theme }: Question): Circle[] {
  const free = withoutLocked(choices, locked)
  const matching = free.filter(({ score }) => score > 0)
  const best = Math.max(0, ...matching.map(({ score }) => score))
  const closest = matching.filter(({ score }) => score * 2 > best)

  const circles: Circle[] = []
  if (closest.length >= ENOUGH && closest.length < matching.length) circles.push({ choices: closest })
  if (matching.length > 0) circles.push({ choices: matching })
  const says =
    theme === ''
      ? undefined
      : matching.length === 0
        ? 'Nothing in the bestiary answers to that theme, so these are from all of it.'
        : 'What answers to that theme makes no such fight by itself, so others are let in.'
  return [...circles, { choices: free, says }]
}

const withoutLocked = (choices: readonly Choice[], locked: readonly Choice[]) => {
  const ids = new Set(locked.map(({ locator }) => locator))
  return choices.filter(({ locator }) => !ids.has(locator))
}
