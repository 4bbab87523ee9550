import { DOCUMENT_FAILURES, type DocumentFailure, type DocumentView } from '@tomekeeper/contracts/documents'
import type { Viewer } from '../../access/viewer.ts'
import type { DocumentRow } from './documents.repo.ts'

type Row = Omit<DocumentRow, 'optedIn'> & { optedIn?: unknown }

/** A document as a member sees it: players learn whether it can be asked, not what went wrong in the workshop. */
export function documentAsSeenBy(viewer: Viewer, row: Row): DocumentView {
  const view = fullView(row, row.campaignId === null ? row.usage === 'required' || Boolean(row.optedIn) : true)
  return viewer.role === 'dm' ? view : { ...view, fileName: view.title, stage: '', failure: null }
}

/** A core rule as an admin sees it. */
export const coreRuleAsSeenByAdmin = (row: Row): DocumentView => fullView(row, null)

function fullView(row: Row, inUse: boolean | null): DocumentView {
  const { id, title, fileName, mediaType, byteSize, pageCount, audience, usage, status, stage, progress } = row
  return {
    id,
    scope: row.campaignId === null ? 'core' : 'campaign',
    title,
    fileName,
    mediaType,
    byteSize,
    pageCount,
    audience,
    usage,
    status,
    stage,
    progress,
    failure: row.failureCode ? { code: row.failureCode, message: sentenceOf(row.failureCode) } : null,
    passageCount: row.passageCount,
    embeddedCount: row.embeddedCount,
    embeds: row.embeddingModel !== null,
    overview: row.overview,
    inUse,
    createdAt: row.createdAt,
    indexedAt: row.indexedAt,
  }
}

const sentenceOf = (code: string) => DOCUMENT_FAILURES[code as DocumentFailure] ?? DOCUMENT_FAILURES.unexpected
