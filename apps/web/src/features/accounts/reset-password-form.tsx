import { useState } from 'react'
import { envelopeOf, failureFor } from '../../lib/errors.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { ACCOUNT_SENTENCES } from './account-reasons.ts'
import { BrokenLink } from './broken-link.tsx'
import { tokenInAddress } from './token-in-address.ts'
import { useResetPassword } from './use-reset-password.ts'

export function ResetPasswordForm() {
  const [token] = useState(tokenInAddress)
  const reset = useResetPassword()
  const reason = envelopeOf(reset.error)?.reason
  if (token === '' || reason === 'link_expired' || reason === 'link_invalid')
    return <BrokenLink reason={reason ?? 'link_invalid'} of="reset" />
  if (reset.isSuccess) return <Changed />
  return (
    <Form
      schema={() =>
        import('@tomekeeper/contracts/accounts').then(({ ResetPasswordInput }) =>
          ResetPasswordInput.pick({ newPassword: true }),
        )
      }
      defaults={{ newPassword: '' }}
      failure={failureFor(reset.error, ACCOUNT_SENTENCES)}
      onSubmit={({ newPassword }) => reset.mutateAsync({ token, newPassword }).catch(() => undefined)}
    >
      <PasswordField
        name="newPassword"
        label="New password"
        autoComplete="new-password"
        hint="12 characters or more. A few words in a row work well."
      />
      <FormActions>
        <SubmitButton>Change the password</SubmitButton>
      </FormActions>
    </Form>
  )
}

const Changed = () => (
  <div className="flex flex-col gap-4" role="status">
    <p>Your password is changed, and every device is signed out.</p>
    <div>
      <ButtonLink to="/sign-in" kind="primary">
        Sign in
      </ButtonLink>
    </div>
  </div>
)
