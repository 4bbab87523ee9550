import type { Newcomer } from '@tomekeeper/combat'
import type { Guest } from '@tomekeeper/contracts/encounters'
import type { FighterRow } from './combat.repo.ts'

/** A member's character, who carries the member's id through the fight. */
export const fighterFrom = (member: FighterRow): Newcomer => ({
  ...character(member.characterName || member.name || 'Somebody', member),
  ids: [member.id],
  controllers: member.userId ? [member.userId] : [],
  passivePerception: member.passivePerception,
})

export const guestFrom = ({ name, armorClass, maxHp }: Guest, id: string): Newcomer => ({
  ...character(name, { armorClass: armorClass ?? null, maxHp: maxHp ?? null }),
  ids: [id],
})

function character(name: string, { armorClass, maxHp }: { armorClass: number | null; maxHp: number | null }): Newcomer {
  return {
    name,
    kind: 'character',
    side: 'party',
    ac: armorClass,
    ...(maxHp ? { hp: maxHp, maxHp } : { dmNote: 'The sheet gives no hit points: set them.' }),
  }
}
