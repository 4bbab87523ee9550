import type { MessageView } from '@tomekeeper/contracts/sage'
import { counted } from '../../lib/format.ts'

const MOST_LETTERS = 1200

/** What a screen reader hears when an answer has ended: once, and not word by word. */
export function spoken({ state, kind, answer, citations, failure }: MessageView): string {
  if (failure) return failure.message
  if (state === 'stopped') return 'The answer was stopped.'
  const passages = counted(citations.length, 'passage')
  if (kind === 'unanswered') return `The sources don’t answer this. ${passages} come closest.`
  if (kind === 'closest_passages') return `${passages} found.`

  const text = answer.replaceAll(/\s*\[\d{1,3}\]/g, '').replaceAll(/[*_#`]/g, '')
  return `The Sage answers: ${text.slice(0, MOST_LETTERS)}`
}
