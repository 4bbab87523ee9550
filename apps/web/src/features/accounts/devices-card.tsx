import { Laptop, Smartphone } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { deviceName } from './device-name.ts'
import { useDevices } from './use-devices.ts'
import { useRevokeDevice } from './use-revoke-device.ts'
import { useSignOutEverywhere } from './use-sign-out-everywhere.ts'

export function DevicesCard({ onSignedOut }: { onSignedOut: () => unknown }) {
  const everywhere = useSignOutEverywhere()
  return (
    <Card
      flush
      title="Devices"
      description="Where you are signed in."
      actions={
        <ConfirmDialog
          trigger={<Button size="small">Sign out everywhere</Button>}
          title="Sign out everywhere?"
          confirm="Sign out everywhere"
          failure={everywhere.error && <Banner tone="danger">{failureFor(everywhere.error)?.sentence}</Banner>}
          onConfirm={async () => {
            await everywhere.mutateAsync()
            onSignedOut()
          }}
        >
          Every device is signed out, this one too.
        </ConfirmDialog>
      }
    >
      <Devices />
    </Card>
  )
}

function Devices() {
  const devices = useDevices()
  const revoke = useRevokeDevice()
  const failure = failureFor(devices.error)
  if (failure)
    return (
      <FailureState
        title="The devices did not load"
        requestId={failure.requestId}
        onRetry={() => void devices.refetch()}
      >
        {failure.sentence}
      </FailureState>
    )
  if (!devices.data) return <RowsSkeleton label="Loading your devices" rows={2} />
  return (
    <>
      {revoke.error && <Banner tone="danger">{failureFor(revoke.error)?.sentence}</Banner>}
      <Rows label="Devices">
        {devices.data.map(({ id, isThisOne, userAgent, address, lastSeenAt }) => (
          <Row
            key={id}
            lead={/mobile|android|iphone/i.test(userAgent) ? <Smartphone aria-hidden /> : <Laptop aria-hidden />}
            title={deviceName(userAgent)}
            badges={isThisOne && <Badge tone="good">This device</Badge>}
            detail={
              <>
                {address && `${address} · `}seen <DateTime at={lastSeenAt} look="relative" />
              </>
            }
            actions={
              !isThisOne && (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={`Sign out ${deviceName(userAgent)}`}
                  busy={revoke.isPending && revoke.variables.deviceId === id}
                  onClick={() => revoke.mutate({ deviceId: id })}
                >
                  Sign out
                </Button>
              )
            }
          />
        ))}
      </Rows>
    </>
  )
}
