import { PasswordField } from '../../ui/password-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

export const NewAccountFields = () => (
  <>
    <TextField name="name" label="Name" autoComplete="name" maxLength={80} hint="What the others call you." />
    <TextField name="email" label="E-mail" type="email" autoComplete="username" />
    <PasswordField
      name="password"
      label="Password"
      autoComplete="new-password"
      hint="12 characters or more. A few words in a row work well."
    />
  </>
)
