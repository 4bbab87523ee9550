import type { ComponentProps } from 'react'
import { RadioCards } from './radio-cards.tsx'
import { useField } from './use-field.ts'

type Props = Omit<ComponentProps<typeof RadioCards>, 'input' | 'error'> & { name: string }

export function RadioCardsField({ name, ...rest }: Props) {
  const { form, error } = useField(name)
  return <RadioCards {...rest} error={error} input={() => form.register(name)} />
}
