import { expect, test } from 'vitest'
import { boxesFromText, citationSearch, readCitationSearch } from './citation-search.ts'

const citation = {
  documentId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3',
  title: 'The Tide Bell',
  mediaType: 'application/pdf',
  headingPath: ['The cellar'],
  page: 12,
  position: 40,
  quote: 'The cellar floods at midnight.',
  boxes: [
    { page: 12, box: [72, 90.25, 300.04, 110] },
    { page: 13, box: [72, 40, 300, 60] },
  ],
}

test('what a link says about a passage is read again as it was', () => {
  const search = citationSearch(citation)
  expect(readCitationSearch({ ...search })).toEqual(search)
  expect(search).toMatchObject({ page: 12, position: 40, quote: citation.quote })
  expect(boxesFromText(search.boxes)).toEqual([
    { page: 12, box: [72, 90.3, 300, 110] },
    { page: 13, box: [72, 40, 300, 60] },
  ])
})

test('a passage without a page, in a text file, is named by its position alone', () => {
  expect(citationSearch({ ...citation, page: null, quote: '', boxes: [] })).toEqual({ position: 40 })
})

test.each([
  [{ page: 'twelve', position: -1, quote: 7, boxes: [] }],
  [{ page: 0, position: 1.5, quote: null, boxes: { page: 1 } }],
  [{ page: Number.NaN, position: Number.POSITIVE_INFINITY }],
])('an address that somebody bent opens the document at its beginning: %j', (search) =>
  expect(readCitationSearch(search)).toEqual({}),
)

test.each([['x'], ['1_2_3'], ['1.5_1_2_3_4'], ['1_a_2_3_4'], ['']])('%j marks nothing', (text) =>
  expect(boxesFromText(text)).toEqual([]),
)
