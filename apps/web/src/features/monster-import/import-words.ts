import { IMPORT_FORMAT_NAMES, IMPORT_FORMATS, type ImportReport, type ImportView } from '@tomekeeper/contracts/bestiary'
import type { UndoneImport } from '@tomekeeper/contracts/monster-import'
import { counted } from '../../lib/format.ts'

type Counts = Pick<ImportReport, 'added' | 'replaced' | 'skipped'>

/** "12 added, 1 replaced, 3 skipped", without what there is none of. */
export function countsInWords({ added, replaced, skipped }: Counts, tense: 'done' | 'would' = 'done'): string {
  const [add, replace, skip] = tense === 'done' ? ['added', 'replaced', 'skipped'] : ['to add', 'to replace', 'to skip']
  const parts = [
    [added, add],
    [replaced, replace],
    [skipped, skip],
  ].filter(([count]) => count !== 0)
  return parts.length === 0 ? 'Nothing' : parts.map(([count, word]) => `${count} ${word}`).join(', ')
}

export const whatIsImported = ({ added, replaced }: Counts): string => counted(added + replaced, 'monster')

export function undoneInWords({ removed, restored, kept }: UndoneImport): string {
  const parts = [
    removed > 0 && `${counted(removed, 'monster')} removed`,
    restored > 0 && `${counted(restored, 'monster')} as before`,
  ].filter((part) => part !== false)
  const stays =
    kept > 0 ? ` ${kept} changed since ${kept === 1 ? 'stays' : 'stay'} as ${kept === 1 ? 'it is' : 'they are'}.` : ''
  return `Import undone: ${parts.join(', ')}.${stays}`
}

export const nameOfImport = ({ fileName, format }: Pick<ImportView, 'fileName' | 'format'>): string =>
  fileName || IMPORT_FORMAT_NAMES[format]

export const FORMAT_CHOICES = IMPORT_FORMATS.map((format) => ({ value: format, label: IMPORT_FORMAT_NAMES[format] }))

export const UNDO_REASONS = {
  import_already_undone: 'This import was undone already, here or on another device.',
  nothing_to_undo: 'Nothing is left of this import: its monsters were changed or removed since.',
}

export const DOES_WORDS = { add: 'Add', replace: 'Replace', skip: 'Skip' } as const
export const DID_WORDS = { add: 'Added', replace: 'Replaced', skip: 'Skipped' } as const
export const DOES_TONES = { add: 'good', replace: 'note', skip: 'plain' } as const
