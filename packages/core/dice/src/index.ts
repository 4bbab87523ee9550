export { chanceOfAtLeast, meanOf } from './chance.ts'
export { criticalOf } from './critical.ts'
export { DAMAGE_TYPES, type DamageType } from './damage-types.ts'
export { type Distribution, distribution, type TotalWays } from './distribution.ts'
export {
  type ArithmeticTerm,
  type DiceTerm,
  type Expression,
  type Keep,
  type LabelledTerm,
  type NegatedTerm,
  type NumberTerm,
  OPERATIONS,
  type Operation,
} from './expression.ts'
export { LIMITS } from './limits.ts'
export { type ParsedNotation, parse } from './parse.ts'
export type { Part } from './parts.ts'
export { print } from './print.ts'
export { type Random, rollDie } from './random.ts'
export { DICE_REFUSALS, type DiceRefusal, type DiceRefusalCode } from './refusal.ts'
export { type Roll, type RollOptions, roll } from './roll.ts'
export type { RolledDice, RolledDie } from './roll-dice.ts'
export { seeded } from './seeded.ts'
export { type Statistics, statistics } from './statistics.ts'
