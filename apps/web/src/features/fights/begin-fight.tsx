import { Swords } from 'lucide-react'
import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { newId } from '../../lib/new-id.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { fightName } from './fight-name.ts'
import { useBeginFight } from './use-begin-fight.ts'

type Props = { campaignId: string; onBegun: (combatId: string) => void }

/** A fight nobody prepared: the party is in it, the rest joins as it turns up. */
export function BeginFight({ campaignId, onBegun }: Props) {
  const [open, setOpen] = useState(false)
  // made once for each time the question is asked, so that a second tap begins no second fight
  const [combatId, setCombatId] = useState(() => newId())
  const begin = useBeginFight()
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        if (next) setCombatId(newId())
      }}
      trigger={
        <Button kind="primary" icon={<Swords size={16} aria-hidden />}>
          Begin a fight
        </Button>
      }
      title="Begin a fight"
      description="The party joins by itself; you add whoever it meets. The table sees it once you start it."
      width="narrow"
    >
      <Form
        schema={fightName}
        defaults={{ title: '' }}
        onSubmit={({ title }) =>
          begin
            .mutateAsync({ campaignId, combatId, encounterId: null, title })
            .then(() => onBegun(combatId))
            .catch(() => undefined)
        }
        failure={failureFor(begin.error)}
      >
        <TextField name="title" label="Name" hint="What the table may call it." optional />
        <FormActions>
          <SubmitButton>Begin</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  )
}
