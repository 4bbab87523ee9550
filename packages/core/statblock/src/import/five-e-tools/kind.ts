import { SIZES, type Size } from '../../vocabulary.ts'
import { readKind } from '../../phrases/type-line.ts'
import type { Fields } from '../fields.ts'
import type { Draft } from '../imported.ts'
import { isRecord, type Json } from '../json.ts'
import type { Scribe } from './entries.ts'

const SIZE_LETTERS: Record<string, Size> = {
  T: 'tiny',
  S: 'small',
  M: 'medium',
  L: 'large',
  H: 'huge',
  G: 'gargantuan',
}

const MORALS: Record<string, string> = {
  L: 'lawful',
  C: 'chaotic',
  G: 'good',
  E: 'evil',
  N: 'neutral',
  U: 'unaligned',
  A: 'any alignment',
}

/** Sets of letters that a book writes in words. */
const IN_WORDS: Record<string, string> = {
  'L,NX,C,G,NY,E': 'any alignment',
  'NX,C,G,NY,E': 'any non-lawful alignment',
  'L,NX,C,NY,E': 'any non-good alignment',
  'L,NX,C,E': 'any evil alignment',
  'L,NX,C,G': 'any good alignment',
  'C,G,NY,E': 'any chaotic alignment',
  'L,G,NY,E': 'any lawful alignment',
}

const sizeLettered = (letter: Json | undefined): Size | undefined =>
  typeof letter === 'string' && Object.hasOwn(SIZE_LETTERS, letter) ? SIZE_LETTERS[letter] : undefined

/** Size, type, tags and alignment from 5etools' letters (SB-2). */
export function readKindFields(fields: Fields, draft: Draft, pen: Scribe) {
  const sizes = [fields.take('size') ?? []].flat().flatMap((letter) => {
    const size = sizeLettered(letter)
    if (!size) fields.notUnderstood('size', letter)
    return size ?? []
  })
  draft.merge({ sizes: SIZES.filter((size) => sizes.includes(size)) })

  const type = fields.take('type')
  if (typeof type === 'string') draft.merge(readKind(type))
  else if (isRecord(type)) readTypeRecord(fields.path, type, fields, draft, pen)

  const alignment = fields.take('alignment')
  const prefix = fields.text('alignmentPrefix')
  if (Array.isArray(alignment)) {
    const words = alignmentOf(alignment)
    if (words) draft.merge({ alignment: `${prefix ? `${prefix} ` : ''}${words}`.replace(/\s+/g, ' ') })
    else fields.notUnderstood('alignment', alignment)
  }
}

function readTypeRecord(path: string, record: Record<string, Json>, fields: Fields, draft: Draft, pen: Scribe) {
  const { type, tags, swarmSize, ...rest } = record
  const choices = isRecord(type) && Array.isArray(type.choose) ? type.choose.map(String).join(' or ') : undefined
  const kind = typeof type === 'string' ? type : choices
  if (kind) draft.merge({ type: kind.toLowerCase(), tags: tagsOf(tags, path, pen) })
  else if (type !== undefined) fields.notUnderstood('type.type', type)

  const swarm = sizeLettered(swarmSize)
  if (swarm) draft.merge({ swarmOf: swarm })
  else if (swarmSize !== undefined) fields.notUnderstood('type.swarmSize', swarmSize)
  for (const [key, value] of Object.entries(rest)) fields.notUnderstood(`type.${key}`, value)
}

const tagsOf = (tags: Json | undefined, path: string, pen: Scribe): string[] =>
  Array.isArray(tags)
    ? tags.map((tag) => {
        const words = isRecord(tag) ? [tag.prefix, tag.tag].filter((word) => typeof word === 'string').join(' ') : tag
        return pen.entries(`${path}.type.tags`, words).toLowerCase()
      })
    : []

function alignmentOf(letters: Json[]): string | undefined {
  if (letters.every((letter) => typeof letter === 'string')) {
    const known = IN_WORDS[letters.join(',')]
    const words = letters.map((letter) => MORALS[String(letter)])
    if (known) return known
    return words.every((word) => word !== undefined) ? words.join(' ') : undefined
  }
  const options = letters.map((option) => (isRecord(option) ? optionOf(option) : undefined))
  return options.every((option) => option !== undefined) ? options.join(' or ') : undefined
}

function optionOf({ alignment, chance, special }: Record<string, Json>): string | undefined {
  if (typeof special === 'string') return special.toLowerCase()
  const words = Array.isArray(alignment) ? alignmentOf(alignment) : undefined
  return words && typeof chance === 'number' ? `${words} (${chance}%)` : words
}
