/** How large a notation may be (DICE-12). Beyond these, `parse` refuses and names the place. */
export const LIMITS = {
  /** Characters in a notation. */
  length: 500,
  /** Dice rolled by the whole notation, advantage's second die included. */
  dice: 1_000,
  /** Faces on one die. */
  faces: 1_000,
  /** A number written in the notation. */
  number: 1_000_000,
  /** How far from zero a total can be. */
  total: 1_000_000_000_000,
  /** Parentheses inside parentheses. */
  nesting: 32,
  /** Characters in a label. */
  labelLength: 60,
  /** Steps that one exact distribution may take; they take a fraction of a second. */
  steps: 500_000,
} as const
