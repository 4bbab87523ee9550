/** A life in a word; the living need none. */
export const LIFE_WORDS = { alive: '', dying: 'dying', stable: 'stable', dead: 'dead' } as const
