import { ResetPasswordForm } from '../../features/accounts/reset-password-form.tsx'
import { PlainPage } from '../../ui/plain-page.tsx'

export const ResetPasswordPage = () => (
  <PlainPage title="Choose a new password">
    <ResetPasswordForm />
  </PlainPage>
)
