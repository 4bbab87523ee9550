/** Who gives a command. The caller of the library has already made sure that it is really them. */
export type Actor = { role: 'dm'; userId?: string } | { role: 'player'; userId: string }

/** Who is looking: the DM, a player, or a screen on the wall that belongs to nobody. */
export type Viewer = { role: 'dm'; userId?: string } | { role: 'player'; userId: string } | { role: 'spectator' }

/** How much of a creature's health the players are told. */
export const DISCLOSURES = ['nothing', 'word', 'bar', 'numbers'] as const
/** Nothing, a word, a bar in tenths, or the numbers. */
export type Disclosure = (typeof DISCLOSURES)[number]

/** Who may know a note, a roll or a piece of loot. */
export const AUDIENCES = ['dm', 'table'] as const
/** The DM alone, or everybody at the table. */
export type Audience = (typeof AUDIENCES)[number]

/** A source of randomness: a number from 0 up to, not including, 1. */
export type Random = () => number
