import type { DocumentView } from '@tomekeeper/contracts/documents'

const WHILE_READING_MS = 2000
const WHILE_LEARNING_MS = 5000

type Reading = Pick<DocumentView, 'status'>
type Learning = Pick<DocumentView, 'status' | 'embeds' | 'embeddedCount' | 'passageCount'>

export const isBeingRead = ({ status }: Reading) =>
  status === 'waiting' || status === 'reading' || status === 'indexing'

/** Words are found already; the search by meaning is still catching up. */
export const isLearningMeaning = ({ status, embeds, embeddedCount, passageCount }: Learning) =>
  status === 'indexed' && embeds && embeddedCount < passageCount

/** Signals may get lost, so a screen with something unfinished on it also looks by itself. */
export function soonIfUnfinished(documents: readonly Learning[] | undefined): number | false {
  if (documents?.some(isBeingRead)) return WHILE_READING_MS
  return documents?.some(isLearningMeaning) ? WHILE_LEARNING_MS : false
}
