import type { DocumentView } from '@tomekeeper/contracts/documents'
import { BookMarked } from 'lucide-react'
import { sentenceFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Switch } from '../../ui/switch.tsx'
import { DocumentRow } from './document-row.tsx'
import { DocumentTitle } from './document-title.tsx'
import { useOptIn } from './use-opt-in.ts'

type Props = { campaignId: string; documents: readonly DocumentView[]; isDm: boolean }

/** Books of the whole installation: some are always read, some wait for the DM's word. */
export function CampaignRulebooks({ campaignId, documents, isDm }: Props) {
  const optIn = useOptIn(campaignId)
  return (
    <Card title="Rulebooks" flush>
      {documents.length === 0 ? (
        <EmptyState icon={<BookMarked aria-hidden />} title="No rulebooks yet">
          An administrator of this installation adds rulebooks for every campaign.
        </EmptyState>
      ) : (
        <Rows label="Rulebooks">
          {documents.map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              title={<DocumentTitle campaignId={campaignId} document={document} />}
              choice={
                isDm &&
                document.usage === 'optional' && (
                  <div className="max-w-md pt-1">
                    <Switch
                      label={`Use ${document.title} here`}
                      hint={document.inUse ? 'The Sage answers from it.' : 'The Sage does not read it.'}
                      checked={document.inUse === true}
                      onChange={({ target }) =>
                        optIn.mutate({ campaignId, documentId: document.id, optedIn: target.checked })
                      }
                    />
                  </div>
                )
              }
            />
          ))}
        </Rows>
      )}
      {optIn.error && (
        <div className="p-4 pt-0 sm:px-5">
          <Banner tone="danger">{sentenceFor(optIn.error)}</Banner>
        </div>
      )}
    </Card>
  )
}
