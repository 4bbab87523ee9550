import { Field } from '../../ui/field.tsx'

type Props = { value: string; error?: string; onChange: (value: string) => void }

export const HealingField = ({ value, error, onChange }: Props) => (
  <Field label="Hit points regained" error={error} className="max-w-60">
    {(ids) => (
      <input
        {...ids}
        className="control text-lg tabular-nums"
        inputMode="tel"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)
