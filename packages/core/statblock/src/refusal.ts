/** Why something could not be read at all; the sentence is for people. */
export type Refusal = {
  code: 'too_long' | 'not_text' | 'not_json' | 'wrong_shape' | 'too_many' | 'too_deep' | 'not_a_locator'
  sentence: string
  /** Offset in the text, where that helps. */
  at?: number
}

export type Refused = { ok: false; refusal: Refusal }

export const refuse = (code: Refusal['code'], sentence: string, where: { at?: number } = {}): Refused => ({
  ok: false,
  refusal: { code, sentence, ...where },
})
