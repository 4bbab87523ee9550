import type { SignUpInput } from '@tomekeeper/contracts/accounts'
import { failureFor } from '../../lib/errors.ts'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { ACCOUNT_SENTENCES } from './account-reasons.ts'
import { NewAccountFields } from './new-account-fields.tsx'
import { useCreateAdministrator } from './use-create-administrator.ts'
import { useSignIn } from './use-sign-in.ts'

/** The first account of an installation; whoever makes it is signed in as its administrator. */
export function SetupForm({ onDone }: { onDone: () => unknown }) {
  const create = useCreateAdministrator()
  const signIn = useSignIn()

  const begin = ({ name, email, password }: SignUpInput) =>
    create
      .mutateAsync({ name, email, password })
      .then(() => signIn.mutateAsync({ email, password }))
      .then(onDone, () => undefined)
  return (
    <Form
      schema={() => import('@tomekeeper/contracts/accounts').then((contract) => contract.SignUpInput)}
      defaults={{ name: '', email: '', password: '' }}
      failure={failureFor(create.error ?? signIn.error, ACCOUNT_SENTENCES)}
      onSubmit={begin}
    >
      <NewAccountFields />
      <FormActions>
        <SubmitButton>Create the administrator</SubmitButton>
      </FormActions>
    </Form>
  )
}
