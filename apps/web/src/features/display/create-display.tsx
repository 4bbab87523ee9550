import { MonitorPlay } from 'lucide-react'
import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DisplayLink } from './display-link.tsx'
import { displayName } from './display-name.ts'
import { useCreateDisplay } from './use-create-display.ts'

type Props = { campaignId: string }

export function CreateDisplay({ campaignId }: Props) {
  const [open, setOpen] = useState(false)
  const [code, setCode] = useState<string>()
  const create = useCreateDisplay()
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        if (next) setCode(undefined)
      }}
      trigger={<Button icon={<MonitorPlay size={16} aria-hidden />}>Connect a screen</Button>}
      title={code === undefined ? 'Connect a screen' : 'The link is ready'}
      width="narrow"
    >
      {code === undefined ? (
        <Form
          schema={displayName}
          defaults={{ name: '' }}
          onSubmit={({ name }) =>
            create
              .mutateAsync({ campaignId, name })
              .then((made) => setCode(made.code))
              .catch(() => undefined)
          }
          failure={failureFor(create.error)}
        >
          <TextField name="name" label="Name" hint="So that you know it later: “Television”." optional />
          <FormActions>
            <SubmitButton>Make the link</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <DisplayLink link={`${location.origin}/table/${code}`} />
      )}
    </Dialog>
  )
}
