import type { DocumentView } from '@tomekeeper/contracts/documents'
import { BookMarked } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Rows } from '../../ui/rows.tsx'
import { DocumentRow } from './document-row.tsx'
import { EditCoreRuleDialog } from './edit-core-rule-dialog.tsx'
import { usageWord } from './usage-choices.ts'
import { useCoreWorkshop } from './use-core-workshop.ts'

export function CoreRulesList({ documents }: { documents: readonly DocumentView[] }) {
  const workshop = useCoreWorkshop()
  const [editingId, setEditingId] = useState<string>()
  const editing = documents.find(({ id }) => id === editingId)

  return (
    <Card title="Rulebooks" flush>
      {documents.length === 0 ? (
        <EmptyState icon={<BookMarked aria-hidden />} title="No rulebooks yet">
          Upload the rules your tables play by, and every campaign’s Sage can quote them.
        </EmptyState>
      ) : (
        <Rows label="Rulebooks">
          {documents.map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              title={document.title}
              badges={
                <Badge tone={document.usage === 'required' ? 'ember' : 'plain'}>{usageWord(document.usage)}</Badge>
              }
              workshop={workshop}
              onEdit={() => setEditingId(document.id)}
            />
          ))}
        </Rows>
      )}
      {editing && <EditCoreRuleDialog document={editing} onClose={() => setEditingId(undefined)} />}
    </Card>
  )
}
