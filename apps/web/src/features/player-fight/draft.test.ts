import { expect, test } from 'vitest'
import { amountFrom, type Draft, emptyDraft, suggestionFrom } from './draft.ts'

const aDraft = (facts: Partial<Draft>): Draft => ({ ...emptyDraft('damage', 'kira'), ...facts })

test.each([
  ['12', 12],
  [' 8 + 4+3 ', 15],
  ['0', undefined],
  ['', undefined],
  ['-3', undefined],
  ['2d6', undefined],
  ['1e3', undefined],
  ['8 +', undefined],
  ['9999999', undefined],
])('%j is read as %j', (typed, amount) => {
  expect(amountFrom(typed)).toBe(amount)
})

test('damage carries its types, whether it was a critical hit, and whose it was', () => {
  const draft = aDraft({
    targetIds: ['g1', 'g2'],
    parts: [
      { amount: '8+4', type: 'slashing' },
      { amount: '3', type: 'fire' },
    ],
    critical: true,
  })
  expect(suggestionFrom(draft)).toEqual({
    suggestion: {
      kind: 'damage',
      targetIds: ['g1', 'g2'],
      parts: [
        { amount: 12, type: 'slashing' },
        { amount: 3, type: 'fire' },
      ],
      critical: true,
      sourceId: 'kira',
    },
  })
})

test('a condition is given or taken away', () => {
  const draft = aDraft({ kind: 'condition', targetIds: ['g1'], condition: 'prone', sourceId: null })
  expect(suggestionFrom(draft)).toEqual({ suggestion: { kind: 'condition', targetIds: ['g1'], condition: 'prone' } })
  expect(suggestionFrom({ ...draft, ends: true })).toEqual({
    suggestion: { kind: 'condition_end', targetIds: ['g1'], condition: 'prone' },
  })
})

test('everything that is missing is named at once', () => {
  expect(suggestionFrom(aDraft({}))).toEqual({
    missing: { targets: expect.any(String), amount: expect.any(String) },
  })
  expect(suggestionFrom(aDraft({ kind: 'condition' }))).toEqual({
    missing: { targets: expect.any(String), condition: expect.any(String) },
  })
  expect(suggestionFrom(aDraft({ kind: 'healing', targetIds: ['kira'], healing: 'lots' }))).toEqual({
    missing: { amount: expect.any(String) },
  })
})
