import { useState } from 'react'
import { envelopeOf, failureFor } from '../../lib/errors.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { BrokenLink } from './broken-link.tsx'
import { tokenInAddress } from './token-in-address.ts'
import { useVerifyEmail } from './use-verify-email.ts'

export function VerifyEmail() {
  const [token] = useState(tokenInAddress)
  const verified = useVerifyEmail(token)
  const reason = envelopeOf(verified.error)?.reason
  if (token === '' || reason) return <BrokenLink reason={reason ?? 'link_invalid'} of="verify" />
  if (verified.error) {
    const failure = failureFor(verified.error)
    return (
      <FailureState title="That did not work" requestId={failure?.requestId} onRetry={() => void verified.refetch()}>
        {failure?.sentence}
      </FailureState>
    )
  }
  if (!verified.isSuccess)
    return (
      <p className="flex items-center gap-3" role="status">
        <Spinner /> Looking at your link
      </p>
    )
  return (
    <div className="flex flex-col gap-4" role="status">
      <p>Thank you. This address is yours.</p>
      <div>
        <ButtonLink to="/" kind="primary">
          Go on
        </ButtonLink>
      </div>
    </div>
  )
}
