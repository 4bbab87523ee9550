/** The editions this library knows. */
export const RULES = ['2014', '2024'] as const

/** Which edition's rules to apply. */
export type Rules = (typeof RULES)[number]
