import type { ComponentProps } from 'react'
import { useFormContext } from 'react-hook-form'
import { Button } from './button.tsx'

/** Busy while the form's own `onSubmit` promise is pending, or while `busy` says so. */
export function SubmitButton({ busy, kind = 'primary', ...rest }: Omit<ComponentProps<typeof Button>, 'type'>) {
  const { formState } = useFormContext()
  return <Button {...rest} type="submit" kind={kind} busy={busy || formState.isSubmitting} />
}
