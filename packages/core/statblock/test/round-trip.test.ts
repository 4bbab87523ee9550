import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromJson, readStatBlocks, toJson, toMarkdown } from '../src/index.ts'
import { anyStatBlock } from './a-stat-block.ts'

test('SB-17 every stat block reads back from its Markdown, whatever its texts hold', () => {
  fc.assert(
    fc.property(anyStatBlock, (block) => {
      const reading = readStatBlocks(toMarkdown(block))
      expect(reading.ok && reading.found.map(({ statBlock }) => statBlock)).toEqual([block])
      expect(reading.ok && reading.found[0]?.unread).toEqual([])
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('SB-17 every stat block reads back from its JSON', () => {
  fc.assert(
    fc.property(anyStatBlock, (block) => {
      expect(fromJson(toJson(block))).toEqual({ ok: true, statBlock: block, unread: [] })
    }),
  )
}, 60_000)

test('SB-17 edited JSON: unknown fields and unfit values are reported, the rest is kept', () => {
  const block = {
    edition: '2024',
    name: 'Newt',
    hat: 'red',
    skills: { stealth: 4, hiding: 9 },
    sizes: ['tiny', 'wee'],
    armorClass: [{ from: 'luck' }],
    actions: [{ name: 'Nip', text: 'It nips.', usage: { kind: 'never' } }],
  }
  const read = fromJson(JSON.stringify({ format: 'tomekeeper.statblock/1', statBlock: block }))
  expect(read).toMatchObject({
    ok: true,
    statBlock: {
      name: 'Newt',
      skills: { stealth: 4 },
      sizes: ['tiny'],
      armorClass: [],
      actions: [{ name: 'Nip' }],
      traits: [],
    },
  })
  expect(read.ok && read.unread.map(({ path, why }) => [path, why])).toEqual([
    ['statBlock.hat', 'unknown_field'],
    ['statBlock.skills.hiding', 'unknown_field'],
    ['statBlock.sizes[1]', 'not_understood'],
    ['statBlock.armorClass[0]', 'not_understood'],
    ['statBlock.actions[0].usage', 'not_understood'],
  ])
})

test.each([
  ['{', 'not_json'],
  ['[]', 'wrong_shape'],
  ['{"format":"tomekeeper.statblock/1","statBlock":{"name":"x"}}', 'wrong_shape'],
  ['['.repeat(100_000), 'not_json'],
  ['['.repeat(500) + ']'.repeat(500), 'too_deep'],
])('SB-22 %.30s is refused as %s', (text, refusal) => expect(fromJson(text)).toMatchObject({ ok: false, refusal }))

test('a key called __proto__ is only an unknown field', () => {
  const read = fromJson(
    '{"format":"tomekeeper.statblock/1","statBlock":{"name":"x","edition":"2014","__proto__":{"polluted":1}}}',
  )
  expect(read).toMatchObject({ ok: true, unread: [{ path: 'statBlock.__proto__' }] })
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})
