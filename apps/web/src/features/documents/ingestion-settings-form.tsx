import { CHUNK_LIMITS, type ChunkingSettings, IngestionSettings } from '@tomekeeper/contracts/documents'
import { failureFor } from '../../lib/errors.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { say } from '../../ui/toast.ts'
import { useChangeIngestionSettings } from './use-change-ingestion-settings.ts'

const METHODS = [
  { value: 'headings', label: 'Along headings' },
  { value: 'fixed', label: 'By length alone' },
]
const { size, overlap } = CHUNK_LIMITS

/** The server keeps sizes within reason; the form then shows what it kept, and says so. */
export function IngestionSettingsForm({ settings }: { settings: IngestionSettings }) {
  const change = useChangeIngestionSettings()

  return (
    <Form
      schema={IngestionSettings}
      defaults={settings}
      failure={failureFor(change.error)}
      onSubmit={async (asked, form) => {
        const kept = await change.mutateAsync(asked).catch(() => undefined)
        if (!kept) return
        form.reset(kept)
        say(isSame(kept, asked) ? 'Settings saved.' : 'Saved, within what the server allows.')
      }}
    >
      <Source name="core" label="Core rules" />
      <Source name="campaign" label="Campaign documents" />
      <FormActions>
        <SubmitButton>Save the settings</SubmitButton>
      </FormActions>
    </Form>
  )
}

const Source = ({ name, label }: { name: keyof IngestionSettings; label: string }) => (
  <fieldset className="min-w-0">
    <legend className="mb-2 font-serif text-base font-medium">{label}</legend>
    <div className="grid items-start gap-4 sm:grid-cols-3">
      <ChoiceField name={`${name}.method`} label="Cut" hint="Where a passage ends" choices={METHODS} />
      <NumberField name={`${name}.size`} label="Passage size" unit="words" hint={`${size.least} to ${size.most}`} />
      <NumberField
        name={`${name}.overlap`}
        label="Overlap"
        unit="words"
        hint={`${overlap.least} to ${overlap.most}, at most half the size`}
      />
    </div>
  </fieldset>
)

const isSame = (one: IngestionSettings, other: IngestionSettings) =>
  isSameCut(one.core, other.core) && isSameCut(one.campaign, other.campaign)

const isSameCut = (one: ChunkingSettings, other: ChunkingSettings) =>
  one.method === other.method && one.size === other.size && one.overlap === other.overlap
