import { type Combat, isOfTheParty } from '@tomekeeper/combat'
import type { EncounterParty } from '@tomekeeper/contracts/encounters'

/** Who fought for the party, and at which level; null where nobody wrote it down. */
export type Levels = Record<string, number | null>

type Known = {
  /** Of the campaign's members, as they are now. */
  members: ReadonlyMap<string, number>
  /** Of the encounter that the fight began from. */
  party: EncounterParty | null
  /** As they were when this was last asked: levels rise after a fight, and it was not fought with the new ones. */
  kept: Levels
}

export function levelsOfFighters(combat: Combat, { members, party, kept }: Known): Levels {
  const levels: Levels = {}
  for (const { id, name } of Object.values(combat.combatants).filter(isOfTheParty)) {
    const tried = party?.levels?.find(({ memberId }) => memberId === id)?.level
    const guest = party?.guests?.find((one) => one.name === name)?.level
    levels[id] = kept[id] ?? tried ?? members.get(id) ?? guest ?? null
  }
  return levels
}
