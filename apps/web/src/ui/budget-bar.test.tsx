import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BudgetBar } from './budget-bar.tsx'

const bands = [
  { label: 'Easy', upTo: 100 },
  { label: 'Hard', upTo: 300 },
]
const said = () => screen.getByRole('figure').querySelector('figcaption')?.textContent

test.each([
  [100, 'FightEasy 100 of 100 XP'],
  [101, 'FightHard 101 of 300 XP'],
  [301, 'FightOver hard 301 of 300 XP'],
])('%i XP under ceilings: a budget spent to the last point is within it', (value, words) => {
  render(<BudgetBar label="Fight" value={value} bands={bands} />)
  expect(said()).toBe(words)
})

test.each([
  [99, 'FightTrivial 99 XP; easy begins at 100'],
  [100, 'FightEasy 100 XP; hard begins at 300'],
  [300, 'FightHard 300 XP'],
])('%i XP over floors: reaching one is being it', (value, words) => {
  render(<BudgetBar label="Fight" value={value} bands={bands} floors below="Trivial" />)
  expect(said()).toBe(words)
})

test.each([
  [true, ['22.22', '66.66']],
  [false, ['26.66', '80.00']],
])('far beyond the last number its words still stand apart (floors: %s)', (floors, places) => {
  render(<BudgetBar label="Fight" value={100_000} bands={bands} floors={floors} />)
  const lefts = ['Easy', 'Hard'].map((word) => Number.parseFloat(screen.getByText(word, { selector: 'li' }).style.left))
  expect(lefts.map((left) => (Math.floor(left * 100) / 100).toFixed(2))).toEqual(places)
})
