import type { ImportFormat } from '@tomekeeper/contracts/bestiary'
import { MOST_IMPORTED } from '@tomekeeper/contracts/monster-import'
import { StatBlockShape } from '@tomekeeper/contracts/stat-block'
import {
  type Edition,
  importFiveETools,
  importImprovedInitiative,
  importOpen5e,
  type Imported,
  readStatBlocks,
  type StatBlock,
  type UnreadField,
} from '@tomekeeper/statblock'
import { formatOf } from './format-of.ts'
import { keepable } from './keepable.ts'

export type ImportText = { text: string; format?: ImportFormat; edition?: Edition }

/** A creature as it was read. Without a stat block it can't be taken, and `sentence` says why. */
export type Creature = {
  name: string
  statBlock: StatBlock | null
  sentence: string | null
  confidence: number | null
  unread: { path: string; why: string }[]
}

export type ReadCreatures =
  | { ok: true; format: ImportFormat; creatures: Creature[] }
  | { ok: false; reason: string; message: string }

const MOST_UNREAD = 20

/** Every creature of an import, whichever tool it comes from; or a sentence on why there are none. */
export function creaturesIn({ text, format, edition }: ImportText): ReadCreatures {
  if (text.trim() === '')
    return no('import_empty', 'There is nothing in it. Choose another file, or paste a stat block.')
  const json = format === 'text' ? undefined : parsed(text)
  if (json === 'broken')
    return no(
      'import_broken',
      'This looks like JSON, but it is cut off or damaged, so nothing was read. Export it again from where it comes from.',
    )
  const known = format ?? (json ? formatOf(json.value) : 'text')
  if (!known)
    return no(
      'import_unknown_format',
      'This is JSON, but not of 5etools, Open5e or Improved Initiative. Export the creatures from one of them.',
    )
  return known === 'text' ? fromText(text) : fromJson(known, json, edition)
}

function fromText(text: string): ReadCreatures {
  const reading = readStatBlocks(text)
  if (!reading.ok) return no('import_refused', reading.message)
  return enough(
    'text',
    reading.found.map(({ statBlock, confidence, doubts, unread }) => ({
      ...checked(statBlock),
      ...(doubts.length > 0 && { sentence: doubts.map(({ sentence }) => sentence).join(' ') }),
      confidence,
      unread: told(unread.map(({ text: words, about }) => ({ path: about ?? 'text', why: words }))),
    })),
    'No stat block was found in this text. It needs at least a name, an armor class and hit points, each on a line of its own.',
  )
}

const IMPORTERS = {
  five_e_tools: importFiveETools,
  open5e: importOpen5e,
  improved_initiative: importImprovedInitiative,
} satisfies Record<Exclude<ImportFormat, 'text'>, (input: unknown, given: { edition?: Edition }) => Imported>

function fromJson(
  format: keyof typeof IMPORTERS,
  json: { value: unknown } | undefined,
  edition?: Edition,
): ReadCreatures {
  if (!json)
    return no('import_not_json', 'This is not JSON, so it does not come from that tool. Choose “Pasted stat blocks”.')
  const imported = IMPORTERS[format](json.value, { ...(edition && { edition }) })
  if (!imported.ok) return no('import_refused', imported.message)
  return enough(
    format,
    [
      ...imported.imported.map(({ statBlock, unread }) => ({
        ...checked(statBlock),
        confidence: null,
        unread: told(unread.filter(({ why }) => why !== 'set_aside').map(inWords)),
      })),
      ...imported.unread.map(({ path }) => ({
        name: keepable(path, 200) || 'Something',
        statBlock: null,
        sentence: 'This is no creature, or one without a name.',
        confidence: null,
        unread: [],
      })),
    ],
    'No creature was found in this file.',
  )
}

/** A stat block within the limits of what a campaign keeps. */
function checked(statBlock: StatBlock): Pick<Creature, 'name' | 'statBlock' | 'sentence'> {
  const name = keepable(statBlock.name, 200).trim() || 'Without a name'
  const shaped = StatBlockShape.safeParse(statBlock)
  if (shaped.success) return { name, statBlock: shaped.data, sentence: null }
  const { path, message } = shaped.error.issues[0] ?? { path: [], message: '' }
  return { name, statBlock: null, sentence: `Its ${path.join(' › ') || 'stat block'} can’t be kept: ${message}` }
}

function enough(format: ImportFormat, creatures: Creature[], noneFound: string): ReadCreatures {
  if (creatures.length === 0) return no('import_nothing_found', noneFound)
  if (creatures.length > MOST_IMPORTED)
    return no(
      'import_too_many',
      `This holds ${creatures.length.toLocaleString('en')} creatures; one import takes ${MOST_IMPORTED.toLocaleString('en')}. Split it into parts.`,
    )
  return { ok: true, format, creatures }
}

/** Text that begins as JSON does is JSON, whole or broken; anything else is prose. */
function parsed(text: string): { value: unknown } | 'broken' | undefined {
  if (!/^\s{0,1000}[[{]/.test(text)) return undefined
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return 'broken'
  }
}

const WHY: Record<UnreadField['why'], string> = {
  unknown_field: 'has no place in a stat block',
  not_understood: 'was not understood',
  set_aside: 'is not kept',
}

const inWords = ({ path, value, why }: UnreadField) => ({ path, why: `${WHY[why]}: ${value}` })

function told(unread: readonly { path: string; why: string }[]): Creature['unread'] {
  const some = unread
    .slice(0, MOST_UNREAD)
    .map(({ path, why }) => ({ path: keepable(path, 200), why: keepable(why, 300) }))
  const rest = unread.length - some.length
  return rest > 0 ? [...some, { path: '…', why: `and ${rest} more` }] : some
}

const no = (reason: string, message: string): ReadCreatures => ({ ok: false, reason, message })
