import { type DocumentView, EditCoreRuleInput } from '@tomekeeper/contracts/documents'
import { failureFor } from '../../lib/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { RadioCardsField } from '../../ui/radio-cards-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { USAGE_CHOICES } from './usage-choices.ts'
import { useEditCoreRule } from './use-edit-core-rule.ts'

const Fields = EditCoreRuleInput.pick({ title: true, usage: true })

export function EditCoreRuleDialog({ document, onClose }: { document: DocumentView; onClose: () => void }) {
  const edit = useEditCoreRule()
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Name and use">
      <Form
        schema={Fields}
        defaults={{ title: document.title, usage: document.usage }}
        failure={failureFor(edit.error)}
        onSubmit={async (values) => {
          await edit.mutateAsync({ ...values, documentId: document.id }).then(onClose, stayOpen)
        }}
      >
        <TextField name="title" label="Title" maxLength={200} />
        <RadioCardsField name="usage" label="How campaigns use it" choices={USAGE_CHOICES} />
        <FormActions>
          <SubmitButton>Save</SubmitButton>
          <Button kind="quiet" onClick={onClose}>
            Cancel
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}

// what the server said no to stands in the form, through `failure`
const stayOpen = () => undefined
