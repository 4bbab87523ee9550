import { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { AUDIENCE_CHOICES } from './audience-choices.ts'
import { UploadPanel } from './upload-panel.tsx'

export function UploadDocuments({ campaignId }: { campaignId: string }) {
  const utils = trpc.useUtils()
  return (
    <Card title="Upload">
      <UploadPanel
        place={{ campaignId }}
        question="Who may know them"
        choices={AUDIENCE_CHOICES}
        first="dm"
        onArrived={() => utils.documents.list.invalidate({ campaignId })}
      />
    </Card>
  )
}
