import type { CombatCard } from '@tomekeeper/contracts/combat'
import { failureFor } from '../../lib/errors.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { fightName } from './fight-name.ts'
import { useRenameFight } from './use-rename-fight.ts'

type Props = { campaignId: string; combatId: string; fight: CombatCard; open: boolean; onClose: () => void }

export function RenameFight({ campaignId, combatId, fight, open, onClose }: Props) {
  const rename = useRenameFight()
  return (
    <Dialog open={open} onOpenChange={(next) => !next && onClose()} title="Rename the fight" width="narrow">
      <Form
        schema={fightName}
        defaults={{ title: fight.title }}
        onSubmit={({ title }) =>
          rename
            .mutateAsync({ campaignId, combatId, title })
            .then(onClose)
            .catch(() => undefined)
        }
        failure={failureFor(rename.error)}
      >
        <TextField name="title" label="Name" hint="The table reads it too. Empty, it goes by its day." optional />
        <FormActions>
          <SubmitButton>Rename</SubmitButton>
        </FormActions>
      </Form>
    </Dialog>
  )
}
