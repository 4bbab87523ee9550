import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useRequestReset } from './use-request-reset.ts'

export function ForgotPasswordForm() {
  const request = useRequestReset()
  const [sentTo, setSentTo] = useState<string>()
  if (sentTo !== undefined)
    return (
      <p role="status">
        If there is an account for <strong className="font-semibold wrap-anywhere">{sentTo}</strong>, a link is on its
        way. It works once, for one hour. Three mails a day is the most we send.
      </p>
    )
  return (
    <Form
      schema={() => import('@tomekeeper/contracts/accounts').then(({ EmailOnlyInput }) => EmailOnlyInput)}
      defaults={{ email: '' }}
      failure={failureFor(request.error)}
      onSubmit={({ email }) =>
        request.mutateAsync({ email }).then(
          () => setSentTo(email),
          () => undefined,
        )
      }
    >
      <TextField name="email" label="E-mail" type="email" autoComplete="username" />
      <FormActions>
        <SubmitButton>Send me a link</SubmitButton>
      </FormActions>
    </Form>
  )
}
