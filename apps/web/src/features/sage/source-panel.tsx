import type { Citation } from '@tomekeeper/contracts/sage'
import type { ReactNode } from 'react'
import { citationLink } from '../../lib/citation-link.ts'
import { TextLink } from '../../ui/text-link.tsx'
import { placeOf } from './citation-words.ts'

type Props = { campaignId: string; citation: Citation; children: ReactNode }

/** A source beside the answer: where it stands, and the place itself. */
export const SourcePanel = ({ campaignId, citation, children }: Props) => (
  <div className="flex flex-col gap-4">
    <p className="text-sm text-ink-soft wrap-anywhere">
      {placeOf(citation)} <TextLink {...citationLink(campaignId, citation)}>Open the document</TextLink>
    </p>
    {children}
  </div>
)
