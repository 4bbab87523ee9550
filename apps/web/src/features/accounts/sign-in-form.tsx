import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { ACCOUNT_SENTENCES } from './account-reasons.ts'
import { DiscordButton } from './discord-button.tsx'
import { useSignIn } from './use-sign-in.ts'

type Props = { to: string; cameBackWith?: string; onDone: () => unknown }

export function SignInForm({ to, cameBackWith, onDone }: Props) {
  const signIn = useSignIn()
  return (
    <div className="flex flex-col gap-5">
      {cameBackWith && !signIn.error && <Banner tone="warn">{discordSentence(cameBackWith)}</Banner>}
      <Form
        schema={() => import('@tomekeeper/contracts/accounts').then(({ SignInInput }) => SignInInput)}
        defaults={{ email: '', password: '' }}
        failure={failureFor(signIn.error, ACCOUNT_SENTENCES)}
        onSubmit={(values) => signIn.mutateAsync(values).then(onDone, stayHere)}
      >
        <TextField name="email" label="E-mail" type="email" autoComplete="username" />
        <PasswordField name="password" label="Password" autoComplete="current-password" />
        <FormActions>
          <SubmitButton>Sign in</SubmitButton>
          <TextLink to="/forgot-password" className="px-2 py-1.5 text-center text-control">
            Choose a new password
          </TextLink>
        </FormActions>
      </Form>
      <DiscordButton to={to} />
    </div>
  )
}

/** The form shows what went wrong; there is nothing else to do. */
const stayHere = () => undefined

const discordSentence = (error: string) =>
  error === 'account_not_linked'
    ? 'There is an account with the address of your Discord account, and one of the two addresses is not verified. Sign in with your password, and verify your address first.'
    : error === 'access_denied'
      ? 'You did not let Discord tell us who you are. Nothing has changed.'
      : 'Signing in with Discord did not work. Please try again.'
