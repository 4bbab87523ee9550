import { LOCATOR_SOURCES } from '@tomekeeper/statblock'
import { z } from 'zod'
import { RULESETS } from './campaigns.ts'
import { Id, inCampaign } from './ids.ts'
import { StatBlockShape } from './stat-block.ts'
import { Text } from './text.ts'

/** Where a monster is found: `srd:2024-owlbear`, `core:<id>`, `campaign:<id>`. */
export const MonsterLocator = Text.max(120).regex(
  new RegExp(`^(?:${LOCATOR_SOURCES.join('|')}):[A-Za-z0-9_-]{1,100}$`),
  'That is no monster’s address.',
)
export type MonsterLocator = z.infer<typeof MonsterLocator>

/** The SRD that ships with the app; mined from a document; written by the DM; brought from another tool. */
export const MONSTER_ORIGINS = ['srd', 'mined', 'homebrew', 'imported'] as const
export type MonsterOrigin = (typeof MONSTER_ORIGINS)[number]

export const MONSTER_REVIEWS = ['accepted', 'doubtful', 'rejected'] as const

/** One line of the bestiary: enough to find, filter and weigh a monster. */
export const MonsterCard = z.object({
  locator: z.string(),
  name: z.string(),
  edition: z.enum(RULESETS),
  origin: z.enum(MONSTER_ORIGINS),
  /** What a person calls the source: "SRD 5.2.1", a book's title, "Homebrew". */
  source: z.string(),
  type: z.string().nullable(),
  size: z.string().nullable(),
  cr: z.string().nullable(),
  xp: z.number().nullable(),
  ac: z.number().nullable(),
  hp: z.number().nullable(),
  environments: z.array(z.string()),
  /** Whether the table may see it. To a player, always true. */
  isRevealed: z.boolean(),
  /** Mined, and not sure of it: somebody should look. Never true for a player. */
  isDoubtful: z.boolean(),
})
export type MonsterCard = z.infer<typeof MonsterCard>

export const MonsterView = MonsterCard.extend({
  statBlock: StatBlockShape,
  /** Mined monsters: how sure the reader is, what contradicts what, and where it stands. For the DM only. */
  mined: z
    .object({
      confidence: z.number(),
      doubts: z.array(z.string()),
      documentId: Id,
      documentTitle: z.string(),
      /** Whether this campaign may open the document: a book that is only mined may not be read. */
      canOpen: z.boolean(),
      pageFrom: z.number().nullable(),
      pageTo: z.number().nullable(),
    })
    .nullable(),
  /** To a DM: what this version was, for `basedOn` of a later save. */
  version: z.string().nullable(),
  may: z.object({ edit: z.boolean(), reveal: z.boolean() }),
})
export type MonsterView = z.infer<typeof MonsterView>

export const MonsterInput = inCampaign({ locator: MonsterLocator })
export type MonsterInput = z.infer<typeof MonsterInput>

export const RevealMonsterInput = inCampaign({ locator: MonsterLocator, revealed: z.boolean() })
export type RevealMonsterInput = z.infer<typeof RevealMonsterInput>

/**
 * A monster of the DM's own. Without a locator it is new; a new one may bring an id of its own making, so that saving
 * twice makes one. `basedOn` is the version that was edited: when it is no longer the latest, nothing is overwritten.
 */
export const SaveMonsterInput = inCampaign({
  locator: MonsterLocator.optional(),
  id: Id.optional(),
  basedOn: z.iso.datetime().optional(),
  statBlock: StatBlockShape,
})
export type SaveMonsterInput = z.infer<typeof SaveMonsterInput>

/** Accepted, rejected, or back among those that somebody should look at. */
export const ReviewMonsterInput = inCampaign({ locator: MonsterLocator, review: z.enum(MONSTER_REVIEWS) })
export type ReviewMonsterInput = z.infer<typeof ReviewMonsterInput>

/** A mined monster that somebody should look at, and where it stands in its document. */
export const DoubtfulMonster = z.object({
  locator: z.string(),
  name: z.string(),
  edition: z.enum(RULESETS),
  cr: z.string().nullable(),
  type: z.string().nullable(),
  confidence: z.number(),
  doubts: z.array(z.string()),
  documentId: Id,
  documentTitle: z.string(),
  pageFrom: z.number().nullable(),
  pageTo: z.number().nullable(),
})
export type DoubtfulMonster = z.infer<typeof DoubtfulMonster>

/** A monster of a core rule, for the admins who look after those. */
export const CoreMonsterInput = z.strictObject({ locator: MonsterLocator })
export type CoreMonsterInput = z.infer<typeof CoreMonsterInput>

export const CoreMonsterView = DoubtfulMonster.extend({
  review: z.enum(MONSTER_REVIEWS),
  statBlock: StatBlockShape,
  version: z.string(),
})
export type CoreMonsterView = z.infer<typeof CoreMonsterView>

export const ReviewCoreMonsterInput = CoreMonsterInput.extend({ review: z.enum(MONSTER_REVIEWS) })
export type ReviewCoreMonsterInput = z.infer<typeof ReviewCoreMonsterInput>

export const SaveCoreMonsterInput = CoreMonsterInput.extend({
  basedOn: z.iso.datetime().optional(),
  statBlock: StatBlockShape,
})
export type SaveCoreMonsterInput = z.infer<typeof SaveCoreMonsterInput>

/** What a campaign's bestiary and fights do unless told otherwise. */
export const FightSettings = z.object({
  /** Whether the SRD of the other edition is in the bestiary too. */
  otherSrd: z.boolean(),
  disclosureParty: z.enum(['nothing', 'word', 'bar', 'numbers']),
  disclosureOthers: z.enum(['nothing', 'word', 'bar', 'numbers']),
})
export type FightSettings = z.infer<typeof FightSettings>

export const ChangeFightSettingsInput = inCampaign(FightSettings.shape)
export type ChangeFightSettingsInput = z.infer<typeof ChangeFightSettingsInput>

export const IMPORT_FORMATS = ['five_e_tools', 'open5e', 'improved_initiative', 'text'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]
export const IMPORT_FORMAT_NAMES: Record<ImportFormat, string> = {
  five_e_tools: '5etools',
  open5e: 'Open5e',
  improved_initiative: 'Improved Initiative',
  text: 'Pasted stat blocks',
}
export const MOST_IMPORT_BYTES = 4 * 1024 * 1024

/** What an import would do, or did, to one creature. */
export const ImportLine = z.object({
  name: z.string(),
  does: z.enum(['add', 'replace', 'skip']),
  /** Why it is skipped, or what to look at. */
  sentence: z.string().nullable(),
  /** Where it stands now; null in a dry run and for what was skipped. */
  locator: z.string().nullable(),
  confidence: z.number().nullable(),
  /** Fields of the source that found no place, by path. */
  unread: z.array(z.object({ path: z.string(), why: z.string() })),
})
export type ImportLine = z.infer<typeof ImportLine>

export const ImportReport = z.object({
  /** Null for a dry run. */
  importId: Id.nullable(),
  format: z.enum(IMPORT_FORMATS),
  lines: z.array(ImportLine),
  added: z.int(),
  replaced: z.int(),
  skipped: z.int(),
})
export type ImportReport = z.infer<typeof ImportReport>

export const ImportView = z.object({
  id: Id,
  format: z.enum(IMPORT_FORMATS),
  fileName: z.string(),
  added: z.int(),
  replaced: z.int(),
  skipped: z.int(),
  createdAt: z.string(),
  undoneAt: z.string().nullable(),
})
export type ImportView = z.infer<typeof ImportView>

export const ImportInput = inCampaign({ importId: Id })
export type ImportInput = z.infer<typeof ImportInput>
