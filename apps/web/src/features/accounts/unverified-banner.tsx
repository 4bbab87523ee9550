import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useMe } from './use-me.ts'
import { useResendVerification } from './use-resend-verification.ts'

const DISMISSED = 'tomekeeper.unverified-dismissed'

/** For whoever has not opened the link in the mail yet. Dismissed, it stays away until the browser is opened anew. */
export function UnverifiedBanner() {
  const { data: me } = useMe()
  const resend = useResendVerification()
  const [isDismissed, setDismissed] = useState(() => sessionStorage.getItem(DISMISSED) !== null)
  if (!me || me.emailVerified || isDismissed) return null

  const failure = failureFor(resend.error)
  const dismiss = () => {
    sessionStorage.setItem(DISMISSED, 'yes')
    setDismissed(true)
  }
  return (
    <Banner
      tone={failure ? 'danger' : resend.isSuccess ? 'good' : 'warn'}
      requestId={failure?.requestId}
      onDismiss={dismiss}
      actions={
        !resend.isSuccess && (
          <Button size="small" busy={resend.isPending} onClick={() => resend.mutate(me.email)}>
            Resend
          </Button>
        )
      }
    >
      {failure?.sentence ??
        (resend.isSuccess
          ? 'A new mail is on its way. The link in it works for one day.'
          : `Is ${me.email} yours? Open the link in the mail we sent there.`)}
    </Banner>
  )
}
