import type { StatBlock } from '@tomekeeper/statblock'

/** What an encounter keeps of a monster, so that it still adds up when the monster goes. */
export type Fact = { monsterName: string; cr: string | null; xp: number | null; xpInLair: number | null }

type Monster = { name: string; cr: string | null; xp: number | null; statBlock: StatBlock }

export const factsOf = ({ name, cr, xp, statBlock }: Monster): Fact => ({
  monsterName: name,
  cr,
  xp,
  xpInLair: statBlock.challenge?.xpInLair ?? null,
})
