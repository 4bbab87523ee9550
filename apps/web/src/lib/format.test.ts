import { expect, test } from 'vitest'
import { counted, formatBytes, formatDateTime, formatRelative } from './format.ts'

const now = '2026-11-23T12:00:00Z'

test.each([
  ['2026-11-23T11:59:30Z', 'just now'],
  ['2026-11-23T10:00:00Z', '2 hours ago'],
  ['2026-11-24T12:00:00Z', 'tomorrow'],
  ['2026-12-04T12:00:00Z', 'next week'],
  ['2024-11-22T12:00:00Z', '2 years ago'],
])('%s reads "%s"', (instant, words) => expect(formatRelative(instant, now)).toBe(words))

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [11_200_000, '11 MB'],
  [104_857_600, '100 MB'],
  [5 * 1024 ** 4, '5120 GB'],
])('%i bytes read "%s"', (bytes, words) => expect(formatBytes(bytes)).toBe(words))

test('a moment is told in the zone asked for', () => {
  expect(formatDateTime('2026-11-23T23:30:00Z', 'Asia/Tokyo')).toContain('24 Nov 2026')
  expect(formatDateTime('2026-11-23T23:30:00Z', 'Asia/Tokyo')).toContain('08:30')
})

test('counts agree with their noun', () => {
  expect(counted(1, 'page')).toBe('1 page')
  expect(counted(2403, 'page')).toBe('2,403 pages')
  expect(counted(0, 'entry', 'entries')).toBe('0 entries')
})
