import { z } from 'zod'
import { Id, inCampaign } from './ids.ts'
import { Text } from './text.ts'

export const MOST_DOCUMENT_BYTES = 100 * 1024 * 1024
export const MOST_DOCUMENT_PAGES = 2000

export const DOCUMENT_AUDIENCES = ['dm', 'table'] as const
/** `required` is always a source, `optional` where a campaign opts in, `tools` never: it is mined for monsters. */
export const DOCUMENT_USAGES = ['required', 'optional', 'tools'] as const
export const DOCUMENT_STATUSES = ['waiting', 'reading', 'indexing', 'indexed', 'failed', 'cancelled'] as const

/** Why a document could not be read, in words for the person who uploaded it. */
export const DOCUMENT_FAILURES = {
  empty_file: 'This file is empty. Check it on your computer and upload it again.',
  wrong_type: 'This is not a PDF, Markdown or text file, whatever its name says.',
  encrypted: 'This PDF is locked with a password. Save a copy without one and upload that.',
  no_text: 'This PDF holds only pictures of pages. Run text recognition (OCR) on it first, then upload the result.',
  no_pages: 'This PDF has no pages.',
  too_many_pages: 'This PDF has more than 2,000 pages. Split it and upload the parts.',
  too_much_text: 'This file unpacks to far more text than a book holds. It was not read.',
  broken: 'This file is damaged and cannot be read. Try to open it on your computer, or export it again.',
  took_too_long: 'Reading this file took too long and was stopped. A fresh export of it may help.',
  out_of_memory: 'Reading this file needed too much memory and was stopped. Split it and upload the parts.',
  file_missing: 'The stored file is gone from the server. Upload it again.',
  kept_stopping: 'The server stopped several times while reading this. Try again, or upload a fresh export.',
  unexpected: 'Something went wrong on our side while reading this. Try again.',
} as const
export type DocumentFailure = keyof typeof DOCUMENT_FAILURES

export const DocumentView = z.object({
  id: Id,
  scope: z.enum(['core', 'campaign']),
  title: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  byteSize: z.number(),
  pageCount: z.number().nullable(),
  audience: z.enum(DOCUMENT_AUDIENCES),
  usage: z.enum(DOCUMENT_USAGES),
  status: z.enum(DOCUMENT_STATUSES),
  /** What is being done right now, in words. */
  stage: z.string(),
  progress: z.number().min(0).max(1),
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  passageCount: z.number(),
  embeddedCount: z.number(),
  /** Whether meaning is searched too, and not only words. */
  embeds: z.boolean(),
  overview: z.string().nullable(),
  /** Core rules in a campaign: whether the Sage reads it there. Null outside a campaign. */
  inUse: z.boolean().nullable(),
  createdAt: z.string(),
  indexedAt: z.string().nullable(),
})
export type DocumentView = z.infer<typeof DocumentView>

const Title = Text.trim().min(1).max(200)

export const DocumentInput = inCampaign({ documentId: Id })
export type DocumentInput = z.infer<typeof DocumentInput>

export const EditDocumentInput = inCampaign({ documentId: Id, title: Title, audience: z.enum(DOCUMENT_AUDIENCES) })
export type EditDocumentInput = z.infer<typeof EditDocumentInput>

export const OptInInput = inCampaign({ documentId: Id, optedIn: z.boolean() })
export type OptInInput = z.infer<typeof OptInInput>

export const ReadPassagesInput = inCampaign({
  documentId: Id,
  /** The first passage wanted, by its position in the document. */
  from: z.int().min(0).max(1_000_000).default(0),
  count: z.int().min(1).max(50).default(20),
})
export type ReadPassagesInput = z.infer<typeof ReadPassagesInput>

export const PassageView = z.object({
  id: Id,
  position: z.number(),
  headingPath: z.array(z.string()),
  text: z.string(),
  kind: z.string(),
  pageFrom: z.number().nullable(),
  pageTo: z.number().nullable(),
  boxes: z.array(z.object({ page: z.number(), box: z.array(z.number()) })),
})
export type PassageView = z.infer<typeof PassageView>

export const PassagesView = z.object({ passages: z.array(PassageView), total: z.number() })
export type PassagesView = z.infer<typeof PassagesView>

export const CoreRuleInput = z.strictObject({ documentId: Id })
export type CoreRuleInput = z.infer<typeof CoreRuleInput>

export const EditCoreRuleInput = z.strictObject({ documentId: Id, title: Title, usage: z.enum(DOCUMENT_USAGES) })
export type EditCoreRuleInput = z.infer<typeof EditCoreRuleInput>

/** How documents are cut into passages; the server clamps what it is given. */
export const CHUNK_LIMITS = { size: { least: 80, most: 800 }, overlap: { least: 0, most: 200 } } as const

export const ChunkingSettings = z.strictObject({
  method: z.enum(['headings', 'fixed']),
  size: z.int().min(1).max(100_000),
  overlap: z.int().min(0).max(100_000),
})
export type ChunkingSettings = z.infer<typeof ChunkingSettings>

export const IngestionSettings = z.strictObject({ core: ChunkingSettings, campaign: ChunkingSettings })
export type IngestionSettings = z.infer<typeof IngestionSettings>
