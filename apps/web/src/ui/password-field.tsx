import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { Field, type FieldWords } from './field.tsx'
import { IconButton } from './icon-button.tsx'
import { useField } from './use-field.ts'

type Props = FieldWords & { name: string; autoComplete: 'current-password' | 'new-password'; className?: string }

export function PasswordField({ name, label, hint, optional, hideLabel, autoComplete, className }: Props) {
  const { form, error } = useField(name)
  const [shown, setShown] = useState(false)
  return (
    <Field {...{ label, hint, optional, hideLabel, error, className }}>
      {(ids) => (
        <div className="relative">
          <input
            {...form.register(name)}
            {...ids}
            type={shown ? 'text' : 'password'}
            autoComplete={autoComplete}
            spellCheck={false}
            autoCapitalize="none"
            className="control pr-12"
          />
          <IconButton
            label={shown ? 'Hide the password' : 'Show the password'}
            icon={shown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
            hint="none"
            className="absolute! inset-y-0 right-0 h-full"
            onClick={() => setShown(!shown)}
          />
        </div>
      )}
    </Field>
  )
}
