import type { HealthWord, SeenCombatant } from '@tomekeeper/combat'

export const HEALTH_LABELS: Record<HealthWord, string> = {
  unhurt: 'Unhurt',
  hurt: 'Hurt',
  bloodied: 'Bloodied',
  down: 'Down',
  dead: 'Dead',
}

/** The colour that goes with the word, never instead of it. */
export const HEALTH_TONES: Record<HealthWord, 'good' | 'warn' | 'danger' | 'plain'> = {
  unhurt: 'good',
  hurt: 'good',
  bloodied: 'warn',
  down: 'danger',
  dead: 'plain',
}

const DEPARTED = {
  removed: 'Gone',
  fled: 'Fled',
  surrendered: 'Surrendered',
  captured: 'Captured',
  banished: 'Banished',
  persuaded: 'Talked out of it',
} as const

/** Why somebody takes no part just now, if so: what everybody at the table can see. */
export function outOfIt({ departure, health, isOut }: SeenCombatant): string | null {
  if (departure) return DEPARTED[departure]
  if (!isOut) return null
  return health.shown !== 'nothing' && health.word === 'dead' ? 'Dead' : 'Down'
}
