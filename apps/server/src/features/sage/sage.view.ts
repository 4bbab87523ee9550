import { type MessageView, SAGE_FAILURES, type SageFailure } from '@tomekeeper/contracts/sage'
import type { Viewer } from '../../access/viewer.ts'
import type { MessageRow } from './sage.repo.ts'

/**
 * An answer as its asker may see it today. A player's answer goes when a source it rests on is taken back; a DM keeps
 * the words and loses only the way to the page.
 */
export function messageAsSeenBy(viewer: Viewer, message: MessageRow, visible: ReadonlySet<string>): MessageView {
  const { id, question, state, kind, answer, citations, failureCode, createdAt } = message
  const shown = citations.filter(({ documentId }) => visible.has(documentId))
  const withdrawn = viewer.role === 'player' && shown.length < citations.length
  return {
    id,
    question,
    state,
    kind,
    answer: withdrawn ? '' : answer,
    citations: withdrawn ? [] : shown,
    withdrawn,
    failure: failureCode ? { code: failureCode, message: sentenceOf(failureCode) } : null,
    createdAt,
  }
}

const sentenceOf = (code: string) => SAGE_FAILURES[code as SageFailure] ?? SAGE_FAILURES.unexpected
