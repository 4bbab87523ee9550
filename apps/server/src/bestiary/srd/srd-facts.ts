import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Edition, emptyStatBlock, printLocator, slugOf, type StatBlock } from '@tomekeeper/statblock'

/** A creature that ships with the app, and its address. */
export type SrdCreature = { locator: string; statBlock: StatBlock }

/** The shipped files as they lie there, and a word for exactly this content. */
export async function srdFiles(): Promise<{ hash: string; files: Buffer[] }> {
  const names = ['./srd-2014.jsonl', './srd-2024.jsonl']
  const files = await Promise.all(names.map((name) => readFile(new URL(name, import.meta.url))))
  const hash = createHash('sha256')
  for (const file of files) hash.update(file)
  return { hash: hash.digest('hex'), files }
}

/** The file of one edition: a creature a line, so that a changed fact is a changed line. */
export const printSrdFile = (statBlocks: readonly StatBlock[]): string =>
  statBlocks
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((statBlock) => `${JSON.stringify(compact(statBlock))}\n`)
    .join('')

export const readSrdFile = (file: Buffer): SrdCreature[] =>
  file
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => {
      const statBlock = expanded(JSON.parse(line) as Compact)
      const { edition, name } = statBlock
      return { locator: printLocator({ source: 'srd', id: `${edition}-${slugOf(name)}` }), statBlock }
    })

type Compact = Partial<StatBlock> & { name: string; edition: Edition }

/** Without what is empty, and without the text that no feature has. */
function compact(statBlock: StatBlock): Compact {
  const text = JSON.stringify(statBlock, (key, value: unknown) => (key === 'text' && value === '' ? undefined : value))
  const facts = Object.entries(JSON.parse(text) as StatBlock).filter(([, value]) => !isEmpty(value))
  return Object.fromEntries(facts) as Compact
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0

function expanded(creature: Compact): StatBlock {
  const statBlock = { ...emptyStatBlock(creature.name, creature.edition), ...creature }
  const groups = [
    statBlock.traits,
    statBlock.actions,
    statBlock.bonusActions,
    statBlock.reactions,
    statBlock.legendaryActions?.features ?? [],
  ]
  for (const feature of groups.flat()) feature.text ??= ''
  return statBlock
}
