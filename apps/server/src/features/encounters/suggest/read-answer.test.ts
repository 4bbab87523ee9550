import { expect, test } from 'vitest'
import { readAnswer } from './read-answer.ts'

const asked = { title: 'Pack', why: 'They hunt.', monsters: [{ locator: 'srd:2024-wolf', count: 3 }] }

test.each([
  ['bare', JSON.stringify({ encounters: [asked] })],
  ['under another name', JSON.stringify({ suggestions: [asked] })],
  ['a list alone', JSON.stringify([asked])],
  ['in a fence, between words', `Of course!\n\`\`\`json\n${JSON.stringify({ encounters: [asked] })}\n\`\`\`\nEnjoy.`],
  ['between words', `Here: ${JSON.stringify({ encounters: [asked] })} have fun`],
])('JSON is read %s', (_, text) => {
  expect(readAnswer(text)).toEqual([asked])
})

test.each([
  '',
  'Three wolves.',
  '{"encounters":[',
  '{"encounters":"wolves"}',
  'null',
  '[[[[',
  '{"encounters":[{"monsters":[]}]}',
])('%j is no answer', (text) => {
  expect(readAnswer(text)).toEqual([])
})

test('numbers, names and lengths are brought into bounds', () => {
  const [one] = readAnswer(
    JSON.stringify([
      {
        title: `x${'\n'.repeat(5)}${'y'.repeat(200)}`,
        why: 7,
        monsters: [
          { locator: 'a', count: '4' },
          { locator: 'b', count: -3 },
          { locator: 'c', count: 1e9 },
          { locator: 'd', count: 2.4 },
          { locator: 'e', count: 'many' },
          { locator: 'f' },
        ],
      },
    ]),
  )
  expect(one?.title).toHaveLength(80)
  expect(one?.title).not.toContain('\n')
  expect(one?.why).toBe('')
  expect(one?.monsters.map(({ count }) => count)).toEqual([4, 1, 60, 2, 1, 1])
})

test('a broken encounter does not take the others with it, and the list ends', () => {
  expect(readAnswer(JSON.stringify([{ monsters: 'wolves' }, asked]))).toEqual([asked])
  expect(readAnswer(JSON.stringify(Array.from({ length: 5000 }, () => asked)))).toHaveLength(4)
})
