import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importFiveETools, LONGEST_TEXT, readStatBlocks } from '../src/index.ts'
import { LANTERN_WYRM } from './blocks.ts'

/** What makes careless patterns run away: openings that never close, and labels that never end. */
const PATTERNS = [
  '(',
  '*',
  '**',
  '_',
  '*a_',
  '|',
  '> ',
  '- a\n',
  '#',
  '\n',
  ' \u00a0',
  '\\*',
  '[',
  '1',
  '1,',
  '1d',
  '(1d6 + ',
  'AC 1 HP 1\n',
  'AC 10\nHP 10\n',
  'Armor Class 10 ',
  'Large ',
  'Large, ',
  'Tiny or ',
  'swarm of Tiny ',
  'STR 10 ',
  'Speed 30 ft., ',
  'Aa. B\n',
  'A (',
  'DC 10 Wisdom saving throw ',
  'Melee Weapon Attack: +1 to hit, ',
  'Hit: 5 (1d6) fire damage plus ',
  '<!-- page 1 -->\n',
  '\f',
  'Actions\n',
  '***N.*** \n',
  '1/day: ',
  '\ud800',
  'Damage Resistances ',
  'Challenge ',
  'Legendary Actions\n',
]

const SMALL = 20_000
const LARGE = 160_000

describe('SB-22 time grows with the length and nothing else', { timeout: 60_000 }, () => {
  const inside = `${LANTERN_WYRM}\n`
  test.each(
    PATTERNS.flatMap((pattern) => [
      [JSON.stringify(pattern), '', pattern],
      [JSON.stringify(pattern), inside, pattern],
    ]),
  )('%s', (_, before, pattern) => {
    const small = before + pattern.repeat(SMALL / pattern.length)
    const large = before + pattern.repeat(LARGE / pattern.length)
    cpuOf(small)
    // Quadratic time would be 64 times as much; eight is due, and collecting garbage takes its share.
    expect(cpuOf(large)).toBeLessThan(30 * cpuOf(small) + 300)
  })
})

test('SB-22 any text at all is read or refused', { timeout: 60_000 }, () => {
  const scrap = fc.constantFrom(...PATTERNS, ...LANTERN_WYRM.split('\n').map((line) => `${line}\n`))
  fc.assert(
    fc.property(fc.array(fc.oneof(scrap, fc.string({ unit: 'binary' })), { maxLength: 60 }), (scraps) => {
      const text = scraps.join('')
      const reading = readStatBlocks(text)
      if (!reading.ok) return
      for (const { span, confidence } of reading.found) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(span.start).toBeLessThanOrEqual(span.end)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['a'.repeat(LONGEST_TEXT + 1), { refusal: 'too_long', at: LONGEST_TEXT }],
  ['AC 10\nHP 10\n'.repeat(20_001), { refusal: 'too_many', at: 239_994 }],
  [undefined as unknown as string, { refusal: 'not_text' }],
])('SB-22 too much is refused with its place', (text, refused) => {
  expect(readStatBlocks(text)).toMatchObject({ ok: false, ...refused })
})

test.each(['{@b ', '{@dice 1|', '}', '{@', '|'])('SB-22 tags that never close: %s', { timeout: 60_000 }, (pattern) => {
  const monster = (length: number) => [
    { name: 'x', trait: [{ name: 'y', entries: [pattern.repeat(length / pattern.length)] }] },
  ]
  const cpu = (length: number) => cpuMilliseconds(() => importFiveETools(monster(length)))
  cpu(SMALL)
  expect(cpu(LARGE)).toBeLessThan(30 * cpu(SMALL) + 300)
})

const cpuOf = (text: string): number => cpuMilliseconds(() => readStatBlocks(text))

function cpuMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
