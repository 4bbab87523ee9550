import { z } from 'zod'
import { IMPORT_FORMATS } from './bestiary.ts'
import { RULESETS } from './campaigns.ts'
import { Id, inCampaign } from './ids.ts'
import { Text } from './text.ts'

/** One import holds no more; a whole library comes in parts. */
export const MOST_IMPORTED = 2_000

/** What becomes of a creature whose name and rules the campaign has already: of its own ones, never of a book's. */
export const DUPLICATES = ['skip', 'replace'] as const
export type Duplicates = (typeof DUPLICATES)[number]

/** Stands beside the bytes of an import, in the address. Without a format, the text itself tells. */
export const MonsterImportQuery = z.strictObject({
  name: Text.max(200).default(''),
  format: z.enum(IMPORT_FORMATS).optional(),
  edition: z.enum(RULESETS).optional(),
  duplicates: z.enum(DUPLICATES).default('skip'),
  /** Made by whoever asks, so that asking twice imports once. Without one it is a dry run. */
  importId: Id.optional(),
})
export type MonsterImportQuery = z.infer<typeof MonsterImportQuery>

/** What came of taking an import back. `kept` were changed or replaced since, and stay as they are. */
export const UndoneImport = z.object({ removed: z.int(), restored: z.int(), kept: z.int() })
export type UndoneImport = z.infer<typeof UndoneImport>

const Open5eKey = Text.regex(/^[a-z0-9_-]{1,120}$/i, 'That is no key of a creature.')

export const SearchOpen5eInput = inCampaign({ text: Text.trim().max(60) })
export type SearchOpen5eInput = z.infer<typeof SearchOpen5eInput>

export const Open5eCreature = z.object({
  key: z.string(),
  name: z.string(),
  type: z.string().nullable(),
  cr: z.string().nullable(),
  /** The book it stands in. */
  source: z.string().nullable(),
})
export type Open5eCreature = z.infer<typeof Open5eCreature>

export const Open5eAnswer = z.object({
  /** Whether this installation reads through to such a server at all. */
  isOn: z.boolean(),
  found: z.array(Open5eCreature),
  /** How many there are beyond those found. */
  more: z.int(),
})
export type Open5eAnswer = z.infer<typeof Open5eAnswer>

export const TakeFromOpen5eInput = inCampaign({
  importId: Id,
  key: Open5eKey,
  duplicates: z.enum(DUPLICATES).default('skip'),
})
export type TakeFromOpen5eInput = z.infer<typeof TakeFromOpen5eInput>
