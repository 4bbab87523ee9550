import { Compass } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { Button } from '../../ui/button.tsx'
import { sayFailed } from '../../ui/toast.ts'
import { useAddDemo } from './use-add-demo.ts'

/** For a shelf without campaigns: one to look around in, owned by whoever asks for it. */
export function AddDemo({ onAdded }: { onAdded: (campaignId: string) => void }) {
  const add = useAddDemo()
  return (
    <Button
      kind="quiet"
      icon={<Compass size={16} aria-hidden />}
      busy={add.isPending}
      onClick={() =>
        add.mutate(undefined, {
          onSuccess: ({ campaignId }) => onAdded(campaignId),
          onError: (error) => sayFailed(failureFor(error)?.sentence ?? 'That did not work.'),
        })
      }
    >
      Add the demo campaign
    </Button>
  )
}
