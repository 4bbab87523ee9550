import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { SetupForm } from '../../features/accounts/setup-form.tsx'
import { useInstallation } from '../../features/accounts/use-installation.ts'
import { BeginDemo } from '../../features/demo/begin-demo.tsx'
import { failureFor } from '../../lib/errors.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { PlainPage } from '../../ui/plain-page.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'

/** The first screen of a fresh installation. */
export function SetupPage() {
  const installation = useInstallation()
  const navigate = useNavigate()
  const failure = failureFor(installation.error)
  const isTaken = installation.data?.hasAdministrator
  useEffect(() => {
    if (isTaken) void navigate({ to: '/sign-in', replace: true })
  }, [isTaken, navigate])
  return (
    <PlainPage
      title="Welcome to your Tomekeeper"
      description="Nobody runs it yet. Make the first account: it looks after this installation."
    >
      {failure ? (
        <FailureState requestId={failure.requestId} onRetry={() => void installation.refetch()}>
          {failure.sentence}
        </FailureState>
      ) : isTaken === false ? (
        <>
          <SetupForm onDone={() => navigate({ to: '/' })} />
          <BeginDemo
            onBegun={(campaignId) => void navigate({ to: '/campaigns/$campaignId/overview', params: { campaignId } })}
          />
        </>
      ) : (
        <ProseSkeleton label="Looking around" lines={4} />
      )}
    </PlainPage>
  )
}
