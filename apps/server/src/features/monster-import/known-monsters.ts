import type { StatBlock } from '@tomekeeper/statblock'
import type { Dm } from '../../access/viewer.ts'
import type { Db, Tx } from '../../db/tables.ts'
import type { Creature } from './creatures-in.ts'
import { ownMonsters, statBlocksOf } from './monster-import.repo.ts'
import { type Known, nameAndRules } from './plan-import.ts'

/** Which of these creatures the campaign has already, among the monsters it wrote or imported itself. */
export async function knownMonsters(
  db: Db | Tx,
  viewer: Dm,
  creatures: readonly Creature[],
): Promise<Map<string, Known>> {
  const wanted = new Set(creatures.flatMap(({ statBlock }) => (statBlock ? [nameAndRules(statBlock)] : [])))
  const met = new Map<string, string>() // the oldest of a name is the one that is meant
  for (const own of await ownMonsters(db, viewer)) {
    const key = nameAndRules(own satisfies Pick<StatBlock, 'name' | 'edition'>)
    if (wanted.has(key) && !met.has(key)) met.set(key, own.id)
  }
  const found = await statBlocksOf(db, viewer, [...met.values()])
  const byId = new Map(found.map((known) => [known.id, known]))
  return new Map(
    [...met].flatMap(([key, id]) => {
      const known = byId.get(id)
      return known ? [[key, known] as const] : []
    }),
  )
}
