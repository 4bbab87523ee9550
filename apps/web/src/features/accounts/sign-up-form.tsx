import { useState } from 'react'
import type { SignUpInput } from '@tomekeeper/contracts/accounts'
import { failureFor } from '../../lib/errors.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { ACCOUNT_SENTENCES } from './account-reasons.ts'
import { DiscordButton } from './discord-button.tsx'
import { NewAccountFields } from './new-account-fields.tsx'
import { useSignIn } from './use-sign-in.ts'
import { useSignUp } from './use-sign-up.ts'

/** A new account is signed in at once. Where the address has one already nothing tells so here: its owner gets a mail. */
export function SignUpForm({ to, onDone }: { to: string; onDone: () => unknown }) {
  const signUp = useSignUp()
  const signIn = useSignIn()
  const [sentTo, setSentTo] = useState<string>()
  if (sentTo !== undefined) return <LookIntoYourMail address={sentTo} />

  async function begin({ name, email, password }: SignUpInput) {
    const isMade = await signUp.mutateAsync({ name, email, password }).then(
      () => true,
      () => false,
    )
    if (isMade) await signIn.mutateAsync({ email, password }).then(onDone, () => setSentTo(email))
  }
  return (
    <div className="flex flex-col gap-5">
      <Form
        schema={() => import('@tomekeeper/contracts/accounts').then((contract) => contract.SignUpInput)}
        defaults={{ name: '', email: '', password: '' }}
        failure={failureFor(signUp.error, ACCOUNT_SENTENCES)}
        onSubmit={begin}
      >
        <NewAccountFields />
        <FormActions>
          <SubmitButton>Make my account</SubmitButton>
        </FormActions>
      </Form>
      <DiscordButton to={to} />
    </div>
  )
}

const LookIntoYourMail = ({ address }: { address: string }) => (
  <div className="flex flex-col gap-4" role="status">
    <p>
      We have written to <strong className="font-semibold wrap-anywhere">{address}</strong>. The mail says how to go on.
    </p>
    <div>
      <ButtonLink to="/sign-in" kind="primary">
        Go to the sign-in page
      </ButtonLink>
    </div>
  </div>
)
