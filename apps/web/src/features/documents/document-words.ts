import type { DocumentView } from '@tomekeeper/contracts/documents'
import { counted, formatBytes, formatNumber } from '../../lib/format.ts'
import { isLearningMeaning } from './unfinished.ts'

const KINDS: Record<string, string> = { 'application/pdf': 'PDF', 'text/markdown': 'Markdown', 'text/plain': 'Text' }

export const isPdf = ({ mediaType }: Pick<DocumentView, 'mediaType'>) => mediaType === 'application/pdf'

/** "PDF, 403 pages, 5.0 MB" */
export const factsOf = ({ mediaType, pageCount, byteSize }: DocumentView) =>
  [KINDS[mediaType], pageCount ? counted(pageCount, 'page') : undefined, formatBytes(byteSize)]
    .filter((fact) => fact !== undefined)
    .join(', ')

/** Said quietly: the document answers already, only not yet as well as it will. */
export const meaningWords = (document: DocumentView) =>
  isLearningMeaning(document)
    ? `Searching by words; meaning is being learned, ${formatNumber(document.embeddedCount)} of ${formatNumber(document.passageCount)}.`
    : undefined
