import type { MessageView } from '@tomekeeper/contracts/sage'
import { counted } from '../../lib/format.ts'

const MOST_LETTERS = 1200

/** What a screen reader hears when an answer has ended: once, and not word by word. */
export function spoken({ state, kind, answer, citations, failure }: MessageView): string {
  if (failure) return failure.message
  if (state === 'stopped') return 'The answer was stopped.'
  if (kind === 'unanswered') return `The sources don’t answer this. ${closest(citations.length)}`
  if (kind === 'closest_passages') return closest(citations.length)

  const text = answer.replaceAll(/\s*\[\d{1,3}\]/g, '').replaceAll(/[*_#`]/g, '')
  return `The Sage answers: ${text.slice(0, MOST_LETTERS)}`
}

const closest = (passages: number) =>
  passages === 0 ? 'No passage comes close.' : `${counted(passages, 'passage comes', 'passages come')} closest.`
