import { useNavigate, useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
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
  const { data, error } = useInstallation()
  const navigate = useNavigate()
  const { history } = useRouter()
  const door = data?.hasAdministrator === false ? '/setup' : data || error ? '/sign-in' : null

  // Once, and not with every drawing: the page that is left stays until the next one has loaded.
  useEffect(() => {
    if (door === '/setup') void navigate({ to: door, replace: true })
    if (door === '/sign-in') void navigate({ to: door, search: { to: history.location.href }, replace: true })
  }, [door, navigate, history])
  return <PagePending />
}
