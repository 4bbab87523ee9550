import type { DisplayRow as Display } from '@tomekeeper/contracts/combat'
import { Tv } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { Row } from '../../ui/rows.tsx'
import { say } from '../../ui/toast.ts'
import { useRevokeDisplay } from './use-revoke-display.ts'

type Props = { campaignId: string; display: Display }

export function DisplayRow({ campaignId, display }: Props) {
  const revoke = useRevokeDisplay()
  const failure = failureFor(revoke.error)
  const name = display.name || 'A screen'
  return (
    <Row
      lead={<Tv size={20} aria-hidden className="text-ink-soft" />}
      title={name}
      detail={
        <>
          Made <DateTime at={display.createdAt} look="relative" />
        </>
      }
      actions={
        <ConfirmDialog
          trigger={
            <Button kind="quiet" size="small" aria-label={`Take back the link of ${name}`}>
              Take back
            </Button>
          }
          title={`Take back the link of ${name}?`}
          confirm="Take it back"
          failure={failure && <Banner tone="danger">{failure.sentence}</Banner>}
          onConfirm={async () => {
            await revoke.mutateAsync({ campaignId, displayId: display.id })
            say('The link no longer works.')
          }}
        >
          Whatever shows it goes dark within a moment. A new link can be made at any time.
        </ConfirmDialog>
      }
    />
  )
}
