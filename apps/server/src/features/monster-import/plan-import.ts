import type { ImportLine } from '@tomekeeper/contracts/bestiary'
import type { Duplicates } from '@tomekeeper/contracts/monster-import'
import type { StatBlock } from '@tomekeeper/statblock'
import { isDeepStrictEqual } from 'node:util'
import type { Creature } from './creatures-in.ts'

/** A monster of the campaign's own that an import may meet again. */
export type Known = { id: string; locator: string; statBlock: StatBlock }

export type Step = { line: Omit<ImportLine, 'locator'>; statBlock: StatBlock | null; replaces: Known | null }

/** What tells two creatures apart: the name, however it is written, and the rules they are printed for. */
export const nameAndRules = ({ name, edition }: Pick<StatBlock, 'name' | 'edition'>): string =>
  `${edition} ${name.trim().replace(/\s+/g, ' ').toLowerCase()}`

/** Decides what becomes of each creature. Nothing is read or written here. */
export function planImport(
  creatures: readonly Creature[],
  known: ReadonlyMap<string, Known>,
  duplicates: Duplicates,
): Step[] {
  const met = new Set<string>()
  return creatures.map((creature) => {
    const { statBlock } = creature
    if (!statBlock) return skipped(creature, creature.sentence)

    const key = nameAndRules(statBlock)
    const before = known.get(key)
    if (met.has(key)) return skipped(creature, 'This import holds it twice; the first one counts.')
    met.add(key)
    if (!before) return step(creature, 'add')
    if (isDeepStrictEqual(plain(before.statBlock), plain(statBlock)))
      return skipped(creature, 'The campaign has it already, word for word.')
    if (duplicates === 'skip') return skipped(creature, 'The campaign has one of this name already.')
    return step(creature, 'replace', before)
  })
}

const step = (creature: Creature, does: 'add' | 'replace', replaces: Known | null = null): Step => ({
  line: lineOf(creature, does, creature.sentence),
  statBlock: creature.statBlock,
  replaces,
})

const skipped = (creature: Creature, sentence: string | null): Step => ({
  line: lineOf(creature, 'skip', sentence),
  statBlock: null,
  replaces: null,
})

const lineOf = ({ name, confidence, unread }: Creature, does: ImportLine['does'], sentence: string | null) => ({
  name,
  does,
  sentence,
  confidence,
  unread,
})

/** As the database would give it back. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
