import { StaticCharacter } from '@tomekeeper/contracts/members'
import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { CharacterFields } from './character-fields.tsx'
import { MEMBER_REASONS } from './member-words.ts'
import { useAddStaticMember } from './use-add-static-member.ts'

export function AddStaticMember({ campaignId }: { campaignId: string }) {
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<UserRoundPlus size={16} aria-hidden />}>Add a character</Button>}
      title="A character without an account"
      description="For someone who does not sign in. They count for the party; an invitation can hand the place to a player later."
    >
      <StaticMemberForm campaignId={campaignId} onSaved={() => setOpen(false)} />
    </Dialog>
  )
}

function StaticMemberForm({ campaignId, onSaved }: { campaignId: string; onSaved: () => void }) {
  const add = useAddStaticMember()
  return (
    <Form
      schema={StaticCharacter}
      defaults={{ characterName: '', species: '', class: '', level: 1 }}
      onSubmit={(character) =>
        add
          .mutateAsync({ campaignId, ...character })
          .then(onSaved)
          .catch(() => undefined)
      }
      failure={failureFor(add.error, MEMBER_REASONS)}
    >
      <CharacterFields />
      <FormActions>
        <SubmitButton>Add to the party</SubmitButton>
      </FormActions>
    </Form>
  )
}
