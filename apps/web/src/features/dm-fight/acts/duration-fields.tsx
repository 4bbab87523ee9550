import type { Combat, Moment, Until } from '@tomekeeper/combat'
import { Field } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { NumberBox } from './boxes.tsx'
import { PickOne } from './pick-one.tsx'

/** How long, before it is known on whom: `own` is the turn of whoever it is on. */
export type Duration = { kind: 'removed' | 'turn'; of: string; at: Moment; turns: number }

export const NO_DURATION: Duration = { kind: 'removed', of: 'own', at: 'end', turns: 1 }

/** The duration for one target. */
export const untilFrom = ({ kind, of, at, turns }: Duration, id: string, { combatants }: Combat): Until =>
  kind === 'removed' ? { kind } : { kind, of: of !== 'own' && combatants[of] ? of : id, at, turns }

type Props = { value: Duration; onChange: (value: Duration) => void }

/** Until it is ended, or until the n-th start or end of somebody's turn. */
export function DurationFields({ value, onChange }: Props) {
  const { combat } = useDesk()
  const present = Object.values(combat.combatants).filter((one) => one.presence === 'present')
  return (
    <div className="flex flex-col gap-3">
      <PickOne
        label="How long"
        choices={[
          { value: 'removed', label: 'Until ended' },
          { value: 'turn', label: 'Tied to turns' },
        ]}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {value.kind === 'turn' && (
        <div className="grid grid-cols-[5rem_6.5rem_minmax(0,1fr)] items-end gap-2">
          <NumberBox
            label="Turns"
            value={value.turns}
            min={1}
            max={14_400}
            onChange={(turns) => onChange({ ...value, turns: Math.min(14_400, Math.max(1, turns ?? 1)) })}
          />
          <Field label="To the">
            {(ids) => (
              <Select
                {...ids}
                value={value.at}
                choices={['start', 'end']}
                onChange={(event) => onChange({ ...value, at: event.target.value === 'start' ? 'start' : 'end' })}
              />
            )}
          </Field>
          <Field label="of whose turn">
            {(ids) => (
              <Select
                {...ids}
                value={value.of}
                choices={[
                  { value: 'own', label: 'Their own' },
                  ...present.map((one) => ({ value: one.id, label: nameOf(one) })),
                ]}
                onChange={(event) => onChange({ ...value, of: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </div>
  )
}
