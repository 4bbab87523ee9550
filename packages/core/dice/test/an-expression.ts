import fc from 'fast-check'
import { DAMAGE_TYPES, type DiceTerm, type Expression } from '../src/index.ts'

const at = 0

/** Dice small enough that every outcome can be listed. */
const smallDice: fc.Arbitrary<DiceTerm> = fc
  .record({ count: fc.integer({ min: 1, max: 3 }), faces: fc.integer({ min: 1, max: 4 }) })
  .chain(({ count, faces }) =>
    fc.oneof(
      fc.constant<DiceTerm>({ kind: 'dice', at, count, faces }),
      fc
        .record({
          which: fc.constantFrom('highest' as const, 'lowest' as const),
          count: fc.integer({ min: 1, max: count }),
        })
        .map((keep): DiceTerm => ({ kind: 'dice', at, count, faces, keep })),
    ),
  )

const label = fc.constantFrom(...DAMAGE_TYPES, 'sneak attack', 'longsword')

/** A small expression of any shape that `parse` would accept: at most four terms of dice. */
export const anExpression: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'expression' },
    smallDice,
    fc.nat(12).map((value): Expression => ({ kind: 'number', at, value })),
    tie('any').map((of): Expression => ({ kind: 'negated', at, of })),
    fc.tuple(tie('any'), label).map(([of, name]): Expression => labelled(of, name)),
    fc
      .tuple(fc.constantFrom('add' as const, 'subtract' as const), tie('any'), tie('any'))
      .map(([kind, left, right]): Expression => ({ kind, at, left, right })),
    fc
      .tuple(fc.constantFrom('multiply' as const, 'divide' as const), smallDice, fc.integer({ min: 1, max: 5 }))
      .map(([kind, left, value]): Expression => ({ kind, at, left, right: { kind: 'number', at, value } })),
  ),
})).any

function labelled(of: Expression, name: string): Expression {
  const type = DAMAGE_TYPES.find((known) => known === name)
  return { kind: 'labelled', at, of, label: name, ...(type && { type }) }
}
