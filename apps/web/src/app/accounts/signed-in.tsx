import { Navigate, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useInstallation } from '../../features/accounts/use-installation.ts'
import { useMe } from '../../features/accounts/use-me.ts'
import { useRenewedSession } from '../../features/accounts/use-renewed-session.ts'
import { envelopeOf, failureFor } from '../../lib/errors.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { PagePending } from '../page-pending.tsx'

/** Shows what is inside to whoever is signed in, and leads everybody else to where they can be. */
export function SignedIn({ children }: { children: ReactNode }) {
  const me = useMe()
  useRenewedSession(me.data !== undefined)
  if (envelopeOf(me.error)?.code === 'signed_out') return <LedToTheDoor />
  if (me.data) return children
  if (!me.error) return <PagePending />

  const failure = failureFor(me.error)
  return (
    <main id="main" className="lamplight grid min-h-dvh place-content-center">
      <FailureState requestId={failure?.requestId} onRetry={() => void me.refetch()} retrying={me.isFetching}>
        {failure?.sentence}
      </FailureState>
    </main>
  )
}

/** On a fresh installation the door is the one where its administrator is made. */
function LedToTheDoor() {
  const installation = useInstallation()
  const { href } = useLocation()
  if (installation.data?.hasAdministrator === false) return <Navigate to="/setup" replace />
  if (installation.data || installation.error) return <Navigate to="/sign-in" search={{ to: href }} replace />
  return <PagePending />
}
