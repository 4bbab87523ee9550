import type { ReactNode } from 'react'
import { Switch } from './switch.tsx'
import { useField } from './use-field.ts'

type Props = { name: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

export function SwitchField({ name, ...words }: Props) {
  const { form } = useField(name)
  return <Switch {...form.register(name)} {...words} />
}
