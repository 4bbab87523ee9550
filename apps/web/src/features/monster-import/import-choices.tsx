import { IMPORT_FORMATS } from '@tomekeeper/contracts/bestiary'
import { DUPLICATES } from '@tomekeeper/contracts/monster-import'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { FORMAT_CHOICES } from './import-words.ts'
import type { Choices } from './send-import.ts'

/** How a text is to be read, and what becomes of names that the campaign has already. */
export function ImportChoices({ choices, onChange }: { choices: Choices; onChange: (next: Choices) => void }) {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <Field label="Written by">
        {(ids) => (
          <Select
            {...ids}
            value={choices.format ?? ''}
            placeholder="Found out by itself"
            choices={FORMAT_CHOICES}
            onChange={({ target }) =>
              onChange({ ...choices, format: IMPORT_FORMATS.find((format) => format === target.value) })
            }
          />
        )}
      </Field>
      <Field label="Rules">
        {(ids) => (
          <Select
            {...ids}
            value={choices.edition ?? ''}
            placeholder="As the source says"
            choices={[
              { value: '2014', label: 'All of 2014' },
              { value: '2024', label: 'All of 2024' },
            ]}
            onChange={({ target: { value } }) =>
              onChange({ ...choices, edition: value === '2014' || value === '2024' ? value : undefined })
            }
          />
        )}
      </Field>
      <Field label="Names you have already">
        {(ids) => (
          <Select
            {...ids}
            value={choices.duplicates}
            choices={[
              { value: 'skip', label: 'Keep mine' },
              { value: 'replace', label: 'Replace mine' },
            ]}
            onChange={({ target }) =>
              onChange({ ...choices, duplicates: DUPLICATES.find((one) => one === target.value) ?? 'skip' })
            }
          />
        )}
      </Field>
    </div>
  )
}
