import { refuse, type XpRefusal } from './refusal.ts'

/** Refuses a party with a level that no character has (XP-2). */
export function checkParty(party: readonly number[]): XpRefusal | undefined {
  const wrong = party.findIndex((level) => !(Number.isInteger(level) && level >= 1 && level <= 20))
  if (wrong < 0) return undefined
  return refuse('level_out_of_range', `Character ${wrong + 1} needs a level from 1 to 20.`, wrong)
}
