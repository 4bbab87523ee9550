import type { StaticCharacter } from '@tomekeeper/contracts/members'
import type { z } from 'zod'

/** Four of the third level, so that no screen is empty and every number is one that a table could have. */
export const PARTY: z.infer<typeof StaticCharacter>[] = [
  {
    characterName: 'Kira Fenn',
    species: 'Human',
    class: 'Ranger',
    level: 3,
    armorClass: 15,
    maxHp: 28,
    passivePerception: 15,
  },
  {
    characterName: 'Bolgin Ashbeard',
    species: 'Dwarf',
    class: 'Cleric',
    level: 3,
    armorClass: 18,
    maxHp: 27,
    passivePerception: 13,
  },
  {
    characterName: 'Sorrel of the Reeds',
    species: 'Halfling',
    class: 'Rogue',
    level: 3,
    armorClass: 15,
    maxHp: 21,
    passivePerception: 14,
  },
  {
    characterName: 'Ithilwen',
    species: 'Elf',
    class: 'Wizard',
    level: 3,
    armorClass: 12,
    maxHp: 17,
    passivePerception: 13,
  },
]
