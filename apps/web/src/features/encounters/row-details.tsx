import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { type DraftRow, LAST_WAVE } from './draft.ts'

type Props = { row: DraftRow; onChange: (change: Partial<DraftRow>) => void }

const WAVES = Array.from({ length: LAST_WAVE + 1 }, (_, wave) => ({
  value: String(wave),
  label: wave === 0 ? 'From the start' : `Wave ${wave}`,
}))

/** What most rows never need. */
export function RowDetails({ row, onChange }: Props) {
  return (
    <div className="grid gap-3 pt-3 pb-1 sm:grid-cols-[160px_minmax(0,1fr)]">
      <Field label="Joins">
        {(ids) => (
          <Select
            {...ids}
            choices={WAVES}
            value={String(row.wave)}
            onChange={({ target }) => onChange({ wave: Number(target.value) })}
          />
        )}
      </Field>
      <Field label="Called in this encounter">
        {(ids) => (
          <input
            {...ids}
            className="control"
            maxLength={120}
            placeholder={row.monsterName}
            value={row.name === row.monsterName ? '' : row.name}
            onChange={({ target }) => onChange({ name: target.value || row.monsterName })}
          />
        )}
      </Field>
      <Field label="Note for the DM" className="sm:col-span-2">
        {(ids) => (
          <textarea
            {...ids}
            className="control field-sizing-content max-h-60 resize-y"
            rows={2}
            maxLength={1000}
            value={row.note}
            onChange={({ target }) => onChange({ note: target.value })}
          />
        )}
      </Field>
    </div>
  )
}
