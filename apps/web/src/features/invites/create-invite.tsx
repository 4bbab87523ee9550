import { InviteTerms } from '@tomekeeper/contracts/invites'
import type { MemberView } from '@tomekeeper/contracts/members'
import { MailPlus } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { failureFor } from '../../lib/errors.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioCardsField } from '../../ui/radio-cards-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { InviteLink } from './invite-link.tsx'
import { linkOf, ROLE_CHOICES } from './invite-words.ts'
import { useCreateInvite } from './use-create-invite.ts'

type Props = { campaignId: string; members: readonly MemberView[] }

export function CreateInvite({ campaignId, members }: Props) {
  const [open, setOpen] = useState(false)
  const [code, setCode] = useState<string>()
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        if (next) setCode(undefined)
      }}
      trigger={
        <Button kind="primary" icon={<MailPlus size={16} aria-hidden />}>
          Invite someone
        </Button>
      }
      title={code ? 'The invitation is ready' : 'Invite someone'}
    >
      {code ? (
        <InviteLink link={linkOf(code)} />
      ) : (
        <InviteForm campaignId={campaignId} members={members} onCreated={setCode} />
      )}
    </Dialog>
  )
}

/** A select says "nobody" with an empty text. */
const FormTerms = InviteTerms.extend({
  memberId: z.preprocess((value) => value || undefined, InviteTerms.shape.memberId),
})

function InviteForm({ campaignId, members, onCreated }: Props & { onCreated: (code: string) => void }) {
  const create = useCreateInvite()
  const places = members.filter(({ isStatic }) => isStatic)
  return (
    <Form
      schema={FormTerms}
      defaults={{ role: 'player', expiresInDays: 7 }}
      onSubmit={(terms) =>
        create
          .mutateAsync({ campaignId, ...terms })
          .then(({ code }) => onCreated(code))
          .catch(() => undefined)
      }
      failure={failureFor(create.error)}
    >
      <RadioCardsField name="role" label="They join as" choices={ROLE_CHOICES} columns={2} />
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField name="expiresInDays" label="Works for" unit="days" min={1} max={365} />
        <NumberField
          name="maxUses"
          label="How often"
          unit="times"
          hint="Empty: as often as it is opened."
          optional
          min={1}
          max={100}
        />
      </div>
      {places.length > 0 && (
        <ChoiceField
          name="memberId"
          label="Takes the place of"
          hint="Their character is waiting for them. Such a link works once."
          optional
          choices={[
            { value: '', label: 'Nobody: a new place' },
            ...places.map(({ id, characterName }) => ({ value: id, label: characterName ?? '' })),
          ]}
        />
      )}
      <FormActions>
        <SubmitButton>Make the link</SubmitButton>
      </FormActions>
    </Form>
  )
}
