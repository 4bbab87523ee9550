import type { Loot } from '@tomekeeper/combat'
import { z } from 'zod'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { TextField } from '../../ui/text-field.tsx'

const Thing = z.object({
  name: z.string().trim().min(1, 'It needs a name.').max(120, 'That is longer than 120 characters.'),
  quantity: z.int('A whole number, please.').min(1, 'At least one.').max(1_000_000, 'At most 1,000,000.'),
  valueGp: z.number().min(0, 'Not below nothing.').max(1_000_000, 'At most 1,000,000.').optional(),
})

export type ThingFound = Pick<Loot, 'name' | 'quantity' | 'valueGp'>

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** What it is now; nothing for something new. */
  loot?: Loot
  failure?: { sentence: string; requestId?: string }
  /** Whether it was done. */
  onSave: (thing: ThingFound) => Promise<boolean>
}

export const LootDialog = ({ open, onOpenChange, loot, failure, onSave }: Props) => (
  <Dialog open={open} onOpenChange={onOpenChange} width="narrow" title={loot ? 'Change what it is' : 'Add to the loot'}>
    <Form
      schema={Thing}
      defaults={{ name: loot?.name ?? '', quantity: loot?.quantity ?? 1, valueGp: loot?.valueGp ?? undefined }}
      failure={failure}
      onSubmit={async ({ valueGp = null, ...thing }) => {
        if (await onSave({ ...thing, valueGp })) onOpenChange(false)
      }}
    >
      <TextField name="name" label="What it is" autoComplete="off" />
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField name="quantity" label="How many" min={1} />
        <NumberField name="valueGp" label="Worth of one" optional unit="gp" min={0} step={0.01} />
      </div>
      <FormActions>
        <SubmitButton>{loot ? 'Save' : 'Add it'}</SubmitButton>
      </FormActions>
    </Form>
  </Dialog>
)
