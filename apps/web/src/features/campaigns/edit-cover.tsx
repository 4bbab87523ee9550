import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { useMutation } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { IMAGE_TYPES, MOST_IMAGE_BYTES, uploadImage } from '../../lib/upload-image.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { FileDropZone } from '../../ui/file-drop-zone.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { CampaignCover } from './campaign-cover.tsx'
import { CAMPAIGN_REASONS } from './campaign-words.ts'
import { useSetCover } from './use-set-cover.ts'

export function EditCover({ campaign }: { campaign: CampaignView }) {
  const setCover = useSetCover()
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const { key } = await uploadImage(file, 'cover')
      await setCover.mutateAsync({ campaignId: campaign.id, coverKey: key })
    },
  })
  const failure = failureFor(upload.error ?? setCover.error, CAMPAIGN_REASONS)

  return (
    <div className="flex flex-col gap-4">
      <CampaignCover name={campaign.name} coverUrl={campaign.coverUrl} className="aspect-[3/1] w-full rounded-md" />
      {upload.isPending ? (
        <ProgressBar label="Hanging the picture" />
      ) : (
        <FileDropZone
          label={campaign.coverUrl ? 'Drop another picture, or press to choose' : 'Drop a picture, or press to choose'}
          hint="PNG, JPEG, WebP or GIF, 5 MB at most. Wide pictures look best."
          accept={IMAGE_TYPES}
          maxBytes={MOST_IMAGE_BYTES}
          onFiles={([file]) => file && upload.mutate(file)}
        />
      )}
      {campaign.coverUrl && (
        <Button
          kind="quiet"
          icon={<Trash2 size={16} aria-hidden />}
          className="self-start"
          busy={setCover.isPending && !upload.isPending}
          onClick={() => setCover.mutate({ campaignId: campaign.id, coverKey: null })}
        >
          Take the cover off
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
