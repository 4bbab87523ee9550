/** The two rulebooks this library knows: SRD 5.1 and SRD 5.2.1. */
export const EDITIONS = ['2014', '2024'] as const
/** Which rulebook a fight follows. */
export type Edition = (typeof EDITIONS)[number]
