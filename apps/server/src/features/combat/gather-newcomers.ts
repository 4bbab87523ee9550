import type { Newcomer } from '@tomekeeper/combat'
import type { StatBlock } from '@tomekeeper/statblock'
import type { Dm } from '../../access/viewer.ts'
import { findMonsters } from '../../bestiary/monsters.repo.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { newcomerFrom } from './newcomer-from.ts'

type HpMode = 'average' | 'rolled' | 'maximum'
export type Wanted = { locator: string; name?: string; count: number; wave: number; hidden: boolean; note?: string }

/** Monsters that are to join, with the stat block each was made from. Who isn't the campaign's to see refuses them all. */
export async function gatherMonsters(
  { db, viewer, newId, random }: Ctx<Dm>,
  wanted: readonly (Wanted & { hp: HpMode })[],
  onMissing: (missing: Wanted) => Failure = () => new Failure('not_found', { what: 'monster' }),
): Promise<{ newcomer: Newcomer; block: StatBlock }[]> {
  const found = await findMonsters(
    db,
    viewer,
    wanted.map(({ locator }) => locator),
  )
  const blocks = new Map(found.map(({ locator, statBlock }) => [locator, statBlock]))
  return wanted.map((one) => {
    const block = blocks.get(one.locator)
    if (!block) throw onMissing(one)
    const ids = Array.from({ length: one.count }, newId)
    const newcomer = newcomerFrom(block, { ...one, name: one.name || block.name, note: one.note ?? '', ids }, random)
    return { newcomer, block }
  })
}
