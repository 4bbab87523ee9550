/** Why a question was turned down; each is a word code can switch on, beside a sentence for people. */
export const LOOT_REFUSALS = [
  'nobody_defeated',
  'too_many_creatures',
  'unknown_cr',
  'unknown_kind',
  'unknown_rarity',
  'bad_seed',
] as const

/** One of {@link LOOT_REFUSALS}. */
export type LootRefusalCode = (typeof LOOT_REFUSALS)[number]

/** A question turned down: the word for it, a sentence for people, and which entry of the list it is about. */
export type LootRefusal = { ok: false; refusal: LootRefusalCode; message: string; at?: number }

export const refuse = (refusal: LootRefusalCode, message: string, at?: number): LootRefusal => ({
  ok: false,
  refusal,
  message,
  ...(at !== undefined && { at }),
})
