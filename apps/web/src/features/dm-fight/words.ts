import type { AbilityScore, Departure, Disclosure, Outcome } from '@tomekeeper/combat'

export const ABILITY_NAMES: Record<AbilityScore, string> = {
  str: 'Strength',
  dex: 'Dexterity',
  con: 'Constitution',
  int: 'Intelligence',
  wis: 'Wisdom',
  cha: 'Charisma',
}

export const DEPARTURE_WORDS: Record<Departure, string> = {
  fled: 'Fled',
  surrendered: 'Surrendered',
  captured: 'Captured',
  banished: 'Banished',
  persuaded: 'Talked out of it',
  removed: 'Was never here',
}

export const OUTCOME_WORDS: Record<Outcome, string> = {
  victory: 'Victory',
  defeat: 'Defeat',
  retreat: 'The party retreats',
  truce: 'A truce',
  unfinished: 'It stops here',
}

export const DISCLOSURE_CHOICES: readonly { value: Disclosure; label: string }[] = [
  { value: 'nothing', label: 'Nothing' },
  { value: 'word', label: 'A word' },
  { value: 'bar', label: 'A bar' },
  { value: 'numbers', label: 'Numbers' },
]
