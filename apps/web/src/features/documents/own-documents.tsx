import type { DocumentView } from '@tomekeeper/contracts/documents'
import { EyeOff, ScrollText, Users } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Rows } from '../../ui/rows.tsx'
import { DocumentRow } from './document-row.tsx'
import { DocumentTitle } from './document-title.tsx'
import { EditDocumentDialog } from './edit-document-dialog.tsx'
import { useCampaignWorkshop } from './use-campaign-workshop.ts'

type Props = { campaignId: string; documents: readonly DocumentView[]; isDm: boolean }

/** The adventures, handouts and house rules that belong to this campaign alone. */
export function OwnDocuments({ campaignId, documents, isDm }: Props) {
  const workshop = useCampaignWorkshop(campaignId)
  const [editingId, setEditingId] = useState<string>()
  const editing = documents.find(({ id }) => id === editingId)

  return (
    <Card title="This campaign’s documents" flush>
      {documents.length === 0 ? (
        <EmptyState icon={<ScrollText aria-hidden />} title="Nothing here yet">
          {isDm
            ? 'Upload an adventure, a handout or your house rules, and the Sage can answer from it.'
            : 'When the DM shares a document with the table, you can read it here.'}
        </EmptyState>
      ) : (
        <Rows label="This campaign’s documents">
          {documents.map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              title={<DocumentTitle campaignId={campaignId} document={document} />}
              badges={isDm && <AudienceBadge audience={document.audience} />}
              workshop={isDm ? workshop : undefined}
              onEdit={() => setEditingId(document.id)}
            />
          ))}
        </Rows>
      )}
      {editing && (
        <EditDocumentDialog campaignId={campaignId} document={editing} onClose={() => setEditingId(undefined)} />
      )}
    </Card>
  )
}

const AudienceBadge = ({ audience }: Pick<DocumentView, 'audience'>) =>
  audience === 'dm' ? (
    <Badge icon={<EyeOff aria-hidden />}>DM only</Badge>
  ) : (
    <Badge tone="ember" icon={<Users aria-hidden />}>
      The table
    </Badge>
  )
