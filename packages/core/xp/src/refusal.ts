/** Why a question was turned down; each is a word code can switch on, beside a sentence for people. */
export const XP_REFUSALS = [
  'unknown_rules',
  'unknown_cr',
  'level_out_of_range',
  'negative_count',
  'count_not_whole',
  'bad_xp',
  'no_adventuring_day',
  'nobody_to_award',
  'unknown_target',
  'empty_party',
  'bad_limit',
  'unknown_candidate',
  'duplicate_candidate',
  'locked_over_target',
  'nothing_fits',
  'search_too_large',
  'too_few_fights',
  'bad_budget',
  'bad_toll',
] as const

/** One of {@link XP_REFUSALS}. */
export type XpRefusalCode = (typeof XP_REFUSALS)[number]

/** A question turned down: the word for it, a sentence for people, and which entry of the list it is about. */
export type XpRefusal = { ok: false; refusal: XpRefusalCode; message: string; at?: number }

export const refuse = (refusal: XpRefusalCode, message: string, at?: number): XpRefusal => ({
  ok: false,
  refusal,
  message,
  ...(at !== undefined && { at }),
})
