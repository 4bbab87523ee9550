import type { Citation } from '@tomekeeper/contracts/sage'
import { createContext, use } from 'react'

type OpenedSource = {
  campaignId: string
  /** The one that stands beside the answer now. */
  opened?: Citation
  /** Missing where there is no room beside the answer: a citation then leads to its page. */
  open?: (citation: Citation) => void
}

const Opened = createContext<OpenedSource | null>(null)
export const OpenedSourceProvider = Opened.Provider

export function useOpenedSource(): OpenedSource {
  const opened = use(Opened)
  if (!opened) throw new Error('a citation stands outside of the Sage')
  return opened
}

export const isSamePlace = (a: Citation | undefined, b: Citation) =>
  a?.documentId === b.documentId && a.position === b.position && a.quote === b.quote
