import type { Character } from '@tomekeeper/contracts/members'

/** What was left out or left empty is unknown: the sheet is replaced as a whole. */
export const characterRow = (character: Character) => ({
  characterName: character.characterName || null,
  species: character.species || null,
  class: character.class || null,
  level: character.level,
  armorClass: character.armorClass ?? null,
  maxHp: character.maxHp ?? null,
  passivePerception: character.passivePerception ?? null,
  avatarKey: character.avatarKey ?? null,
})
