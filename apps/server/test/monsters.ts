import { randomUUID } from 'node:crypto'
import { emptyStatBlock, type StatBlock } from '@tomekeeper/statblock'
import { insertMonsters, type NewMonster } from '../src/bestiary/monsters.repo.ts'
import { world } from './world.ts'

/** A stat block of our own, complete enough for a fight. */
export const aStatBlock = (facts: Partial<StatBlock> = {}): StatBlock => ({
  ...emptyStatBlock('Lantern Eel', '2024'),
  sizes: ['medium'],
  type: 'beast',
  armorClass: [{ value: 13 }],
  hitPoints: { average: 27, dice: '5d8 + 5' },
  speeds: { walk: 10, swim: 40 },
  abilities: { str: 14, dex: 16, con: 12, int: 2, wis: 10, cha: 4 },
  challenge: { rating: '1', xp: 200 },
  ...facts,
})

/** A monster of a campaign, homebrew unless told otherwise. */
export async function aMonster(
  campaignId: string,
  facts: Partial<StatBlock> = {},
  row: Partial<NewMonster> = {},
): Promise<string> {
  const { deps } = await world()
  const id = randomUUID()
  const locator = `campaign:${id}`
  const statBlock = aStatBlock(facts)
  await insertMonsters(deps.db, [{ id, locator, origin: 'homebrew', campaignId, statBlock, ...row }])
  return row.locator ?? locator
}
