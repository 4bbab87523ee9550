import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { Archive, ArchiveRestore } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { say } from '../../ui/toast.ts'
import { useArchiveCampaign } from './use-archive-campaign.ts'
import { useUnarchiveCampaign } from './use-unarchive-campaign.ts'

/** Can always be undone, so it asks nothing. */
export function ArchiveCampaign({ campaign }: { campaign: CampaignView }) {
  const archive = useArchiveCampaign()
  const unarchive = useUnarchiveCampaign()
  const input = { campaignId: campaign.id }
  const failure = failureFor(archive.error ?? unarchive.error)

  return (
    <div className="flex flex-col items-start gap-3">
      {campaign.isArchived ? (
        <Button
          icon={<ArchiveRestore size={16} aria-hidden />}
          busy={unarchive.isPending}
          onClick={() => unarchive.mutate(input)}
        >
          Take it out of the archive
        </Button>
      ) : (
        <Button
          icon={<Archive size={16} aria-hidden />}
          busy={archive.isPending}
          onClick={() =>
            archive.mutate(input, {
              onSuccess: () => say('Archived.', { undo: () => unarchive.mutate(input) }),
            })
          }
        >
          Archive the campaign
        </Button>
      )}
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
    </div>
  )
}
