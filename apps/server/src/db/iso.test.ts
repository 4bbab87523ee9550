import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoFromPostgres } from './iso.ts'

test.each([
  ['2026-11-23 08:35:18.745+00', '2026-11-23T08:35:18.745Z'],
  ['2026-11-23 08:35:18.7+00', '2026-11-23T08:35:18.700Z'],
  ['2026-11-23 08:35:18+00', '2026-11-23T08:35:18.000Z'],
  ['2026-11-23 08:35:18.745123+00', '2026-11-23T08:35:18.745Z'],
  ['2026-11-23 10:35:18.745+02', '2026-11-23T08:35:18.745Z'],
])('%s is %s', (text, iso) => expect(isoFromPostgres(text)).toBe(iso))

test('it agrees with the calendar', () => {
  const moments = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (date) => {
      const postgres = `${date.toISOString().replace('T', ' ').replace('Z', '')}+00`
      expect(isoFromPostgres(postgres)).toBe(date.toISOString())
    }),
  )
})
