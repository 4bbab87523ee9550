import type { ComponentProps } from 'react'
import { useController } from 'react-hook-form'
import { Combobox } from './combobox.tsx'

type Props = Omit<ComponentProps<typeof Combobox>, 'value' | 'onChange' | 'error'> & { name: string }

export function ComboboxField({ name, ...rest }: Props) {
  const { field, fieldState } = useController({ name })
  return <Combobox {...rest} value={field.value} onChange={field.onChange} error={fieldState.error?.message} />
}
