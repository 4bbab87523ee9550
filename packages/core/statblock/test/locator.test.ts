import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LOCATOR_SOURCES, parseLocator, printLocator, slugOf } from '../src/index.ts'

test.each(['core:42', 'core:0190-a_b', 'campaign:XyZ', 'srd:owlbear', 'srd:will-o-wisp'])(
  'SB-15 %s reads and prints',
  (text) => {
    const read = parseLocator(text)
    expect(read.ok && printLocator(read.locator)).toBe(text)
  },
)

test.each([
  ['owlbear', undefined],
  ['book:1', undefined],
  ['core:', 5],
  ['core:a/b', 5],
  ['srd:Owlbear', 4],
  ['srd:a--b', 4],
  [`core:${'a'.repeat(65)}`, 5],
  ['x'.repeat(1_000_000), undefined],
])('SB-15 %.20s is refused', (text, at) => {
  expect(parseLocator(text)).toMatchObject({ ok: false, refusal: 'not_a_locator', ...(at && { at }) })
})

test('SB-15 every id and every name makes a locator that reads back', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)
  fc.assert(
    fc.property(fc.constantFrom(...LOCATOR_SOURCES), id, fc.string(), (source, given, name) => {
      const slug = source === 'srd' ? slugOf(name) : given
      fc.pre(slug !== '')
      expect(parseLocator(printLocator({ source, id: slug }))).toEqual({ ok: true, locator: { source, id: slug } })
    }),
  )
})

test.each([
  ['Will-o’-Wisp', 'will-o-wisp'],
  ['Gnome, Deep (Svirfneblin)', 'gnome-deep-svirfneblin'],
  ['Succubus/Incubus', 'succubus-incubus'],
  ['Drák', 'drak'],
])('SB-15 the slug of %s is %s', (name, slug) => expect(slugOf(name)).toBe(slug))
