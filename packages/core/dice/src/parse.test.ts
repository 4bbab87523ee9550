import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { type DiceRefusalCode, parse, print, statistics } from './index.ts'

// Properties try hundreds of cases, and the cores may be busy: time is not what they are about.
vi.setConfig({ testTimeout: 60_000 })

test.each([
  { rule: 'DICE-1 dice and a number', notation: '2d6+3', means: '2d6 + 3' },
  { rule: 'DICE-2 one die when none is named', notation: 'd20', means: '1d20' },
  { rule: 'DICE-3 percentile dice', notation: 'd%', means: '1d100' },
  { rule: 'DICE-4 multiplication binds before addition', notation: '2+3*4', means: '2 + 3 * 4' },
  { rule: 'DICE-4 subtraction goes from the left', notation: '8-3-2', means: '8 - 3 - 2' },
  { rule: 'DICE-4 needless parentheses go', notation: '((2d6))+(3)', means: '2d6 + 3' },
  { rule: 'DICE-4 needed parentheses stay', notation: '8-(3-2)', means: '8 - (3 - 2)' },
  { rule: 'DICE-4 minus in front', notation: '-1d4', means: '-1d4' },
  { rule: 'DICE-4 two minuses cancel', notation: '1d6 - -2', means: '1d6 - -2' },
  { rule: 'DICE-5 keep the highest three', notation: '4d6kh3', means: '4d6kh3' },
  { rule: 'DICE-5 k alone is the highest', notation: '4D6K3', means: '4d6kh3' },
  { rule: 'DICE-5 drop the lowest', notation: '4d6dl', means: '4d6kh3' },
  { rule: 'DICE-5 drop the highest two', notation: '4d6dh2', means: '4d6kl2' },
  { rule: 'DICE-6 advantage', notation: '1d20adv', means: '1d20adv' },
  { rule: 'DICE-6 disadvantage, in full', notation: 'd20 disadvantage + 5', means: '1d20dis + 5' },
  { rule: 'DICE-9 damage types', notation: '2d6[Fire] + 1d4 [cold]', means: '2d6[Fire] + 1d4[cold]' },
  { rule: 'DICE-9 several labels', notation: '1d6[fire][sneak attack]', means: '1d6[fire][sneak attack]' },
  { rule: 'the signs that books print', notation: '2d6 − 1 × 2', means: '2d6 - 1 * 2' },
])('$rule: $notation', ({ notation, means }) => {
  const read = parse(notation)
  expect(read.ok && print(read.expression)).toBe(means)
})

test.each<{ notation: string; refusal: DiceRefusalCode; at: number }>([
  { notation: '', refusal: 'empty_notation', at: 0 },
  { notation: '   ', refusal: 'empty_notation', at: 0 },
  { notation: '1'.repeat(501), refusal: 'notation_too_long', at: 500 },
  { notation: '2d6+', refusal: 'unfinished', at: 4 },
  { notation: '2d6 + 1d', refusal: 'unfinished', at: 8 },
  { notation: '2d6 fire', refusal: 'unexpected_text', at: 4 },
  { notation: '2d6)', refusal: 'unexpected_text', at: 3 },
  { notation: '1.5', refusal: 'unexpected_text', at: 1 },
  { notation: '2dx', refusal: 'unexpected_text', at: 2 },
  { notation: '2d6💥', refusal: 'unexpected_text', at: 3 },
  { notation: '1+(2d6', refusal: 'unclosed_parenthesis', at: 2 },
  { notation: `${'('.repeat(33)}1${')'.repeat(33)}`, refusal: 'nested_too_deeply', at: 32 },
  { notation: '2d6[fire', refusal: 'unclosed_label', at: 3 },
  { notation: '2d6[ ]', refusal: 'empty_label', at: 3 },
  { notation: `2d6[${'x'.repeat(61)}]`, refusal: 'label_too_long', at: 3 },
  { notation: '0d6', refusal: 'no_dice', at: 0 },
  { notation: '4d6dl4', refusal: 'no_dice', at: 3 },
  { notation: '1001d6', refusal: 'too_many_dice', at: 0 },
  { notation: '999d6 + 1d20adv', refusal: 'too_many_dice', at: 8 },
  { notation: '1d0', refusal: 'no_faces', at: 2 },
  { notation: '1d1001', refusal: 'too_many_faces', at: 2 },
  { notation: '3+1000001', refusal: 'number_too_large', at: 2 },
  { notation: '1000000*1000000*2', refusal: 'total_too_large', at: 15 },
  { notation: '4d6kh5', refusal: 'keeps_too_many', at: 3 },
  { notation: '2d20adv', refusal: 'advantage_needs_one_die', at: 4 },
  { notation: '12/1d4', refusal: 'divisor_has_dice', at: 2 },
  { notation: '12/(2-2)', refusal: 'division_by_zero', at: 2 },
  { notation: '(1d6[fire]+1)/2', refusal: 'mixed_types_divided', at: 13 },
  { notation: '1d6[fire]*1d6[cold]', refusal: 'two_typed_factors', at: 9 },
])('DICE-12 $refusal at $at: $notation', ({ notation, refusal, at }) => {
  expect(parse(notation)).toMatchObject({ ok: false, refusal, at })
})

test('DICE-12 the limits themselves are allowed', () => {
  for (const notation of ['1000d1000', `${'('.repeat(32)}1${')'.repeat(32)}`, '1000000', `1d4[${'x'.repeat(60)}]`])
    expect(parse(notation)).toMatchObject({ ok: true })
  expect(statistics('1000000*1000000')).toMatchObject({ ok: true, max: 1e12 })
})

test('whatever is typed is read or refused inside the text, and never throws', () => {
  const notationLike = fc.string({ unit: fc.constantFrom(...'0129dkhl%+-*/()[] advisfre−'), maxLength: 60 })
  const anything = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))
  fc.assert(
    fc.property(fc.oneof(notationLike, anything), (text) => {
      const read = parse(text)
      return read.ok || (read.at >= 0 && read.at <= text.length && read.message.length > 0)
    }),
    { numRuns: 2_000 },
  )
})
