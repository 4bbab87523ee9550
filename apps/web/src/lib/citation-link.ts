import { linkOptions } from '@tanstack/react-router'
import type { Citation } from '@tomekeeper/contracts/sage'
import { citationSearch } from './citation-search.ts'

/** Where a citation leads: its document, opened at the passage, with the quoted words marked. */
export const citationLink = (campaignId: string, citation: Citation) =>
  linkOptions({
    to: '/campaigns/$campaignId/documents/$documentId',
    params: { campaignId, documentId: citation.documentId },
    search: citationSearch(citation),
  })
