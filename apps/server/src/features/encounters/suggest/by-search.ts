import type { SuggestionsView } from '@tomekeeper/contracts/encounters'
import type { Suggestion } from '@tomekeeper/xp'
import { Failure } from '../../../errors.ts'
import { explained } from './explain.ts'
import { type Choice, candidateOf, lockOf, type Question, requestOf } from './question.ts'
import { search } from './search.ts'

const MOST_SUGGESTIONS = 4
/** With a theme, more are found than shown, so that those which answer to most of it come first. */
const MOST_LOOKED_AT = 24
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
      max: question.theme === '' ? MOST_SUGGESTIONS : MOST_LOOKED_AT,
      candidates: [...question.locked, ...choices].map(candidateOf),
      locked: question.locked.map(lockOf),
    })
    if (found.ok)
      return {
        suggestions: mostOfTheme(found.suggestions, choices).map((suggestion) => explained(suggestion, question)),
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

/** Wolves and their shaman before wolves alone; otherwise in the order they were found. */
function mostOfTheme(suggestions: readonly Suggestion[], choices: readonly Choice[]): Suggestion[] {
  const known = new Map(choices.map(({ locator, words }) => [locator, words]))
  const covered = ({ monsters }: Suggestion) => new Set(monsters.flatMap(({ id }) => known.get(id) ?? [])).size
  return suggestions.toSorted((a, b) => covered(b) - covered(a)).slice(0, MOST_SUGGESTIONS)
}

type Circle = { choices: readonly Choice[]; says?: string }

function circlesOf({ choices, locked, theme }: Question): Circle[] {
  const free = withoutLocked(choices, locked)
  const matching = free.filter(({ score }) => score > 0)
  const closest = matching.filter((choice) => isCloseTo(choice, matching))

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

/** Whether few answer better to one of the words that it answers to. */
const isCloseTo = ({ score, words }: Choice, matching: readonly Choice[]) =>
  words.some((word) => {
    const best = Math.max(...matching.filter((other) => other.words.includes(word)).map((other) => other.score))
    return score * 2 > best
  })

const withoutLocked = (choices: readonly Choice[], locked: readonly Choice[]) => {
  const ids = new Set(locked.map(({ locator }) => locator))
  return choices.filter(({ locator }) => !ids.has(locator))
}
