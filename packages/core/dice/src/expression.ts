import type { DamageType } from './damage-types.ts'

/** Which of the dice rolled count: so many of the highest, or of the lowest (DICE-5). */
export type Keep = { which: 'highest' | 'lowest'; count: number }

/** Dice of one kind, as written at `at`. Advantage is two dice of which the higher is kept (DICE-6). */
export type DiceTerm = { kind: 'dice'; at: number; count: number; faces: number; keep?: Keep }

/** A whole number, as written at `at`. */
export type NumberTerm = { kind: 'number'; at: number; value: number }

/** Something with a label; `type` is there when the label names a damage type. */
export type LabelledTerm = { kind: 'labelled'; at: number; of: Expression; label: string; type?: DamageType }

/** Minus something. */
export type NegatedTerm = { kind: 'negated'; at: number; of: Expression }

/** The four things arithmetic does here; `divide` rounds down (DICE-8). */
export const OPERATIONS = ['add', 'subtract', 'multiply', 'divide'] as const

/** One of {@link OPERATIONS}. */
export type Operation = (typeof OPERATIONS)[number]

/** Two expressions joined by the sign at `at`. */
export type ArithmeticTerm = { kind: Operation; at: number; left: Expression; right: Expression }

/** A notation, understood. Positions (`at`) count characters of the text from 0. */
export type Expression = DiceTerm | NumberTerm | LabelledTerm | NegatedTerm | ArithmeticTerm
