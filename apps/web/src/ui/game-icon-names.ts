/** Which pictures of game-icons.net stand for what. Only these are taken into the app: see `game-icons.ts` beside its build. */
export const DAMAGE_ICONS = {
  acid: 'acid',
  bludgeoning: 'flat-hammer',
  cold: 'snowflake-2',
  fire: 'small-fire',
  force: 'mighty-force',
  lightning: 'lightning-arc',
  necrotic: 'death-skull',
  piercing: 'thrown-spear',
  poison: 'poison-bottle',
  psychic: 'psychic-waves',
  radiant: 'sunbeams',
  slashing: 'saber-slash',
  thunder: 'sonic-boom',
} as const

export const CONDITION_ICONS = {
  blinded: 'blindfold',
  charmed: 'charm',
  deafened: 'hearing-disabled',
  exhaustion: 'oppression',
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
  unconscious: 'coma',
} as const

export const OTHER_ICONS = {
  concentration: 'meditation',
  d20: 'dice-twenty-faces-twenty',
} as const
