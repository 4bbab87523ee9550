/** The six abilities, by their usual three letters. */
export const ABILITIES = ['str', 'dex', 'con', 'int', 'wis', 'cha'] as const
/** One of the six abilities. */
export type AbilityScore = (typeof ABILITIES)[number]

/** Something a creature can do only now and then: "Recharge 5–6", or so many times a day. */
export type LimitedAbility =
  | { kind: 'recharge'; name: string; on: number; ready: boolean }
  | { kind: 'uses'; name: string; max: number; left: number }
