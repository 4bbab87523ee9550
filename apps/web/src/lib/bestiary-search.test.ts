import { expect, test } from 'vitest'
import { readBestiarySearch } from './bestiary-search.ts'

test('an address keeps the filters it knows, as words', () => {
  const asked = { q: 'owl', from: 3, to: '1/2', type: 'beast', edition: 2014, show: 'hidden', sort: 'cr', down: true }
  expect(readBestiarySearch(asked)).toEqual({ ...asked, from: '3', edition: '2014' })
})

test('what no filter means is left out', () => {
  const asked = { q: { evil: 1 }, from: '', edition: '2030', show: 'all', sort: 'size', down: 'yes', other: 1 }
  expect(readBestiarySearch(asked)).toEqual({})
})

test('a word without end is cut short', () => {
  expect(readBestiarySearch({ q: 'x'.repeat(9999) }).q).toHaveLength(120)
})
