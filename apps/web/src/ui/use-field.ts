import { type FieldError, get, useFormContext } from 'react-hook-form'

/** What a field needs from the form around it: how to register, and what is wrong with it now. */
export function useField(name: string) {
  const form = useFormContext()
  const found: FieldError | undefined = get(form.formState.errors, name)
  return { form, error: found?.message || undefined }
}
