import { difficultyOf } from '@tomekeeper/contracts/encounter-difficulty'
import type { DifficultyView, SuggestionView } from '@tomekeeper/contracts/encounters'
import type { Suggestion } from '@tomekeeper/xp'
import type { Choice, Question } from './question.ts'

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

type Told = { title?: string; why?: string }

/** A set of monsters as it is offered: named, weighed, and with the reasons that we can compute. */
export function explained({ monsters }: Suggestion, question: Question, told: Told = {}): SuggestionView {
  const known = new Map([...question.choices, ...question.locked].map((choice) => [choice.locator, choice]))
  const named = monsters
    .filter(({ count }) => count > 0)
    .map(({ id, cr, xp, count, isLocked }) => ({
      locator: id,
      name: known.get(id)?.name ?? id,
      cr,
      xp,
      count,
      isLocked,
    }))
    .toSorted((a, b) => b.xp - a.xp)
  const difficulty = difficultyOf({
    rules: question.rules,
    party: question.party,
    monsters: named.map(({ cr, xp, count }) => ({ cr, xp, count, xpInLair: null })),
    inLair: false,
  })
  if (!difficulty) throw new Error('a suggestion that cannot be weighed')

  const reasons = [
    weightOf(difficulty),
    shapeOf(named, question.party.length),
    ...themeOf(named.map(({ locator }) => known.get(locator)).filter((choice) => choice !== undefined)),
    ...(told.why ? [`In the model’s words: ${told.why}`] : []),
  ]
  return { title: told.title || kindsIn(named), reasons, monsters: named, difficulty }
}

function weightOf({ rules, difficulty, totalXp, multiplier, adjustedXp, thresholds }: DifficultyView): string {
  const threshold = thresholds.find(({ name }) => name === difficulty)
  if (rules === '2024') return `${numbers.format(totalXp)} of ${numbers.format(threshold?.xp ?? 0)} XP: ${difficulty}.`
  const sum = `${numbers.format(totalXp)} XP × ${multiplier} = ${numbers.format(adjustedXp)}`
  return threshold ? `${sum}: ${difficulty} begins at ${numbers.format(threshold.xp)}.` : `${sum}: ${difficulty}.`
}

function shapeOf(monsters: readonly { count: number }[], characters: number): string {
  const count = monsters.reduce((sum, monster) => sum + monster.count, 0)
  const kinds = monsters.length === 1 ? 'One kind' : `${WORDS[monsters.length] ?? monsters.length} kinds`
  return `${kinds}: ${count} against ${characters}.`
}

/** What is new in it, or all of it: "Winter Wolf, Giant Frog and Acolyte". */
function kindsIn(monsters: readonly { name: string; isLocked: boolean }[]): string {
  const added = monsters.filter(({ isLocked }) => !isLocked)
  return list.format((added.length > 0 ? added : monsters).map(({ name }) => name))
}

const list = new Intl.ListFormat('en-GB')
const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight']

function themeOf(choices: readonly Choice[]): string[] {
  const names = choices.filter(({ score }) => score > 0).map(({ name }) => name)
  return names.length > 0 ? [`Answers to the theme: ${names.join(', ')}.`] : []
}
