import { type DocumentView, EditDocumentInput } from '@tomekeeper/contracts/documents'
import { failureFor } from '../../lib/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { RadioCardsField } from '../../ui/radio-cards-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AUDIENCE_CHOICES } from './audience-choices.ts'
import { useEditDocument } from './use-edit-document.ts'

const Fields = EditDocumentInput.pick({ title: true, audience: true })

type Props = { campaignId: string; document: DocumentView; onClose: () => void }

export function EditDocumentDialog({ campaignId, document, onClose }: Props) {
  const edit = useEditDocument()
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Name and readers">
      <Form
        schema={Fields}
        defaults={{ title: document.title, audience: document.audience }}
        failure={failureFor(edit.error)}
        onSubmit={async (values) => {
          await edit.mutateAsync({ ...values, campaignId, documentId: document.id }).then(onClose, stayOpen)
        }}
      >
        <TextField name="title" label="Title" maxLength={200} />
        <RadioCardsField name="audience" label="Who may know it" choices={AUDIENCE_CHOICES} />
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
