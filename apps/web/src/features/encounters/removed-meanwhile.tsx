import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useRestoreEncounter } from './use-restore-encounter.ts'

/** Somebody removed what is being edited here. Nothing is lost: it comes back, and what was typed is still here. */
export function RemovedMeanwhile({ campaignId, encounterId }: { campaignId: string; encounterId: string }) {
  const restore = useRestoreEncounter()
  return (
    <Banner
      tone="warn"
      actions={
        <Button size="small" busy={restore.isPending} onClick={() => restore.mutate({ campaignId, encounterId })}>
          Bring it back
        </Button>
      }
    >
      This encounter was removed meanwhile. What you see is only here.
    </Banner>
  )
}
