/** Why something could not be read at all: a word for code, and below a sentence for people. */
export type RefusalCode =
  | 'too_long'
  | 'not_text'
  | 'not_json'
  | 'wrong_shape'
  | 'too_many'
  | 'too_deep'
  | 'not_a_locator'

/** `at` is an offset in the text, where that helps. */
export type Refused = { ok: false; refusal: RefusalCode; message: string; at?: number }

export const refuse = (refusal: RefusalCode, message: string, where: { at?: number } = {}): Refused => ({
  ok: false,
  refusal,
  message,
  ...where,
})
