import { Field } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'

type Props = { label: string; value: string | null; onChange: (id: string | null) => void; none?: string }

/** One of those in the fight, or nobody. */
export function SourceField({ label, value, onChange, none = 'Nobody in particular' }: Props) {
  const { combat } = useDesk()
  const present = Object.values(combat.combatants).filter((one) => one.presence === 'present')
  return (
    <Field label={label}>
      {(ids) => (
        <Select
          {...ids}
          value={value ?? ''}
          choices={[{ value: '', label: none }, ...present.map((one) => ({ value: one.id, label: nameOf(one) }))]}
          onChange={(event) => onChange(event.target.value || null)}
        />
      )}
    </Field>
  )
}
