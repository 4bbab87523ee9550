/** Why a notation was turned down; each is a word code can switch on, beside a sentence for people. */
export const DICE_REFUSALS = [
  'empty_notation',
  'notation_too_long',
  'unexpected_text',
  'unfinished',
  'unclosed_parenthesis',
  'nested_too_deeply',
  'unclosed_label',
  'empty_label',
  'label_too_long',
  'no_dice',
  'too_many_dice',
  'no_faces',
  'too_many_faces',
  'number_too_large',
  'total_too_large',
  'keeps_too_many',
  'advantage_needs_one_die',
  'divisor_has_dice',
  'division_by_zero',
  'mixed_types_divided',
  'two_typed_factors',
  'too_many_outcomes',
] as const

/** One of {@link DICE_REFUSALS}. */
export type DiceRefusalCode = (typeof DICE_REFUSALS)[number]

/** A notation turned down: the word for it, where in the text (counted from 0), and a sentence for people. */
export type DiceRefusal = { ok: false; refusal: DiceRefusalCode; at: number; message: string }

export const refuse = (refusal: DiceRefusalCode, at: number, message: string): DiceRefusal => ({
  ok: false,
  refusal,
  at,
  message,
})
