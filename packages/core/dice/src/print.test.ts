import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { anExpression } from '../test/an-expression.ts'
import { type Expression, parse, print } from './index.ts'

// Properties try hundreds of cases, and the cores may be busy: time is not what they are about.
vi.setConfig({ testTimeout: 60_000 })

test('DICE-14 what print writes, parse reads back as the same expression', () => {
  fc.assert(
    fc.property(anExpression, (expression) => {
      const read = parse(print(expression))
      expect(read.ok && withoutPlaces(read.expression)).toEqual(withoutPlaces(expression))
    }),
  )
})

/** Positions are about the text, which print writes anew. */
const withoutPlaces = (expression: Expression): unknown =>
  JSON.parse(JSON.stringify(expression, (key, value) => (key === 'at' ? undefined : value)))
