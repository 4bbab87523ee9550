/** Which pictures of game-icons.net stand for what. Only these are taken into the app: see `game-icons.ts` beside its build. */
export const DAMAGE_ICONS = {
  acid: 'acid',
  bludgeoning: 'flat-hammer',
  cold: 'snowflake-2',
  fire: 'flame',
  force: 'mighty-force',
  lightning: 'heavy-lightning',
  necrotic: 'death-skull',
  piercing: 'arrowhead',
  poison: 'poison-bottle',
  psychic: 'brain',
  radiant: 'sun',
  slashing: 'broadsword',
  thunder: 'sonic-boom',
} as const

export const CONDITION_ICONS = {
  blinded: 'blindfold',
  charmed: 'charm',
  deafened: 'hearing-disabled',
  exhaustion: 'tired-eye',
  frightened: 'terror',
  grappled: 'grab',
  incapacitated: 'knockout',
  invisible: 'invisible',
  paralyzed: 'frozen-body',
  petrified: 'stone-bust',
  poisoned: 'poison',
  prone: 'half-body-crawling',
  restrained: 'manacles',
  stunned: 'knocked-out-stars',
  unconscious: 'sleepy',
} as const

export const OTHER_ICONS = {
  concentration: 'meditation',
  d20: 'dice-twenty-faces-twenty',
} as const
