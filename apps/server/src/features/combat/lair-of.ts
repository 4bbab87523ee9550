import type { Newcomer } from '@tomekeeper/combat'
import type { StatBlock } from '@tomekeeper/statblock'

/** The lair acts for whoever has lair actions; where no stat block prints any, for the first legendary creature. */
export function lairOf(monsters: readonly { newcomer: Newcomer; block: StatBlock }[], id: string): Newcomer {
  const owner = monsters.find(({ block }) => block.lairActions) ?? monsters.find(({ block }) => block.legendaryActions)
  return {
    name: 'The lair',
    ids: [id],
    kind: 'lair',
    side: 'foe',
    ownerId: owner?.newcomer.ids?.[0] ?? null,
    // it is no secret only once its owner is none
    hidden: owner ? (owner.newcomer.hidden ?? false) || (owner.newcomer.wave ?? 0) > 0 : false,
  }
}
