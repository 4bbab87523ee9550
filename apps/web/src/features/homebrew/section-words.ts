import type { StatBlock } from '@tomekeeper/statblock'
import type { Section } from './draft.ts'

export const SECTION_WORDS: Record<Section, { title: string; one: string; hint: string }> = {
  traits: { title: 'Traits', one: 'trait', hint: 'Amphibious' },
  actions: { title: 'Actions', one: 'action', hint: 'Bite, or Fire Breath (Recharge 5–6)' },
  bonusActions: { title: 'Bonus actions', one: 'bonus action', hint: 'Nimble Escape' },
  reactions: { title: 'Reactions', one: 'reaction', hint: 'Parry' },
  legendaryActions: { title: 'Legendary actions', one: 'legendary action', hint: 'Tail Swipe (Costs 2 Actions)' },
  mythicActions: { title: 'Mythic actions', one: 'mythic action', hint: 'Crescendo' },
  lairActions: { title: 'Lair actions', one: 'lair action', hint: 'May stay without a name' },
  regionalEffects: { title: 'Regional effects', one: 'regional effect', hint: 'May stay without a name' },
}

/** An attack in the words of its edition, to begin with. */
export const attackTemplate = (edition: StatBlock['edition']): string =>
  edition === '2024'
    ? 'Melee Attack Roll: +5, reach 5 ft. Hit: 6 (1d6 + 3) Slashing damage.'
    : 'Melee Weapon Attack: +5 to hit, reach 5 ft., one target. Hit: 6 (1d6 + 3) slashing damage.'

export const saveTemplate = (edition: StatBlock['edition']): string =>
  edition === '2024'
    ? 'Dexterity Saving Throw: DC 13, each creature in a 15-foot Cone. Failure: 14 (4d6) Fire damage. Success: Half damage.'
    : 'Each creature in a 15-foot cone must make a DC 13 Dexterity saving throw, taking 14 (4d6) fire damage on a failed save, or half as much damage on a successful one.'
