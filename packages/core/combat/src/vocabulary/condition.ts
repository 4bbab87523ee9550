/** The fifteen conditions of both editions. */
export const CONDITIONS = [
  'blinded',
  'charmed',
  'deafened',
  'exhaustion',
  'frightened',
  'grappled',
  'incapacitated',
  'invisible',
  'paralyzed',
  'petrified',
  'poisoned',
  'prone',
  'restrained',
  'stunned',
  'unconscious',
] as const
/** A condition by name. */
export type Condition = (typeof CONDITIONS)[number]
/** Every condition that is an effect of its own; exhaustion is a level instead. */
export type EffectCondition = Exclude<Condition, 'exhaustion'>
/** The conditions an effect may carry. */
export const EFFECT_CONDITIONS = CONDITIONS.filter((name): name is EffectCondition => name !== 'exhaustion')
