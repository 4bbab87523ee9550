import { VerifyEmail } from '../../features/accounts/verify-email.tsx'
import { PlainPage } from '../../ui/plain-page.tsx'

export const VerifyEmailPage = () => (
  <PlainPage title="Your address">
    <VerifyEmail />
  </PlainPage>
)
