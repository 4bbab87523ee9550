import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onlySupported } from './supported-text.ts'

const SOURCES = [
  { text: 'Bell ghosts fear copper. They wail at midnight near still water.' },
  { text: 'A flask of lantern oil burns for six hours. Shaking a burning lantern puts it out.' },
]

function shown(answer: string, cutInto = 7) {
  const text = onlySupported(SOURCES)
  let out = ''
  for (let at = 0; at < answer.length; at += cutInto) out += text.push(answer.slice(at, at + cutInto))
  return { text: (out + text.end()).trim(), supports: text.supports }
}

test.each([
  ['a supported claim passes', 'Bell ghosts fear copper. [1]', 'Bell ghosts fear copper.[1]', 1],
  ['its quote is the source word for word', 'They fear copper [1].', 'They fear copper[1].', 1],
  ['a claim without a source is left out', 'Ghosts can be bribed with gold.', '', 0],
  ['a source that was not sent is no source', 'Bell ghosts fear copper. [9]', '', 0],
  ['a source that does not say so is no source', 'Lantern oil burns for six hours. [1]', '', 0],
  [
    'the second of two sources may be the right one',
    'Lantern oil burns for six hours. [1][2]',
    'Lantern oil burns for six hours.[2]',
    1,
  ],
  [
    'what follows the last source is left out',
    'Bell ghosts fear copper. [1] They also hate me a lot.',
    'Bell ghosts fear copper.[1]',
    1,
  ],
  [
    'a short lead waits for what it leads to',
    'It depends:\n- Bell ghosts fear copper [1]',
    'It depends:\n- Bell ghosts fear copper[1]',
    1,
  ],
  ['a lead to nothing is left out', 'It depends:\n- Perhaps they like tea with milk', '', 0],
])('%s', (_, answer, expected, supports) => {
  for (const cutInto of [1, 3, 7, 1000]) {
    const result = shown(answer, cutInto)
    expect(result.text).toBe(expected)
    expect(result.supports).toHaveLength(supports)
  }
})

test('however the answer is cut, what is shown is the same, and every quote stands in its source', () => {
  const piece = fc.constantFrom(
    'Bell ghosts fear copper',
    '. ',
    ' [1]',
    '[2]',
    ' [7]',
    '\n',
    'Lantern oil burns six hours',
    'nonsense words here now',
    ': ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.integer({ min: 1, max: 9 }), (pieces, cutInto) => {
      const answer = pieces.join('')
      const result = shown(answer, cutInto)
      expect(result.text).toBe(shown(answer, 10_000).text)
      for (const { n, quote } of result.supports) expect(SOURCES[n - 1]?.text).toContain(quote)
    }),
  )
})
