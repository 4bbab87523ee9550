import { ForgotPasswordForm } from '../../features/accounts/forgot-password-form.tsx'
import { PlainPage } from '../../ui/plain-page.tsx'
import { TextLink } from '../../ui/text-link.tsx'

export const ForgotPasswordPage = () => (
  <PlainPage
    title="Choose a new password"
    description="We send you a link that works for one hour."
    foot={
      <TextLink to="/sign-in" search={{}}>
        Back to sign in
      </TextLink>
    }
  >
    <ForgotPasswordForm />
  </PlainPage>
)
