import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { Trash2 } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { say } from '../../ui/toast.ts'
import { CAMPAIGN_REASONS } from './campaign-words.ts'
import { useDeleteCampaign } from './use-delete-campaign.ts'

type Props = { campaign: CampaignView; onDeleted: () => Promise<void> }

export function DeleteCampaign({ campaign, onDeleted }: Props) {
  const remove = useDeleteCampaign()
  const failure = failureFor(remove.error, CAMPAIGN_REASONS)

  async function deleteIt() {
    await remove.mutateAsync({ campaignId: campaign.id, typedName: campaign.name })
    await onDeleted()
    say(`“${campaign.name}” is deleted.`)
  }

  return (
    <ConfirmDialog
      trigger={
        <Button kind="danger" icon={<Trash2 size={16} aria-hidden />}>
          Delete the campaign
        </Button>
      }
      title={`Delete “${campaign.name}”?`}
      confirm="Delete the campaign"
      typed={campaign.name}
      failure={failure && <Banner tone="danger">{failure.sentence}</Banner>}
      onConfirm={deleteIt}
    >
      Its members, documents, passages and conversations go with it, for everyone and for good. Nothing brings them
      back.
    </ConfirmDialog>
  )
}
