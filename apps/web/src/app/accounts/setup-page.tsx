import { Navigate, useNavigate } from '@tanstack/react-router'
import { SetupForm } from '../../features/accounts/setup-form.tsx'
import { useInstallation } from '../../features/accounts/use-installation.ts'
import { failureFor } from '../../lib/errors.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { PlainPage } from '../../ui/plain-page.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'

/** The first screen of a fresh installation. */
export function SetupPage() {
  const installation = useInstallation()
  const navigate = useNavigate()
  const failure = failureFor(installation.error)
  if (installation.data?.hasAdministrator) return <Navigate to="/sign-in" search={{}} replace />
  return (
    <PlainPage
      title="Welcome to your Tomekeeper"
      description="Nobody runs it yet. Make the first account: it looks after this installation."
    >
      {failure ? (
        <FailureState requestId={failure.requestId} onRetry={() => void installation.refetch()}>
          {failure.sentence}
        </FailureState>
      ) : installation.data ? (
        <SetupForm onDone={() => navigate({ to: '/' })} />
      ) : (
        <ProseSkeleton label="Looking around" lines={4} />
      )}
    </PlainPage>
  )
}
