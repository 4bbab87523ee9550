import type { MeView, UpdateProfileInput } from '@tomekeeper/contracts/accounts'
import { failureFor } from '../../lib/errors.ts'
import { counted } from '../../lib/format.ts'
import { Card } from '../../ui/card.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { say } from '../../ui/toast.ts'
import { AvatarChoice } from './avatar-choice.tsx'
import { useUpdateProfile } from './use-update-profile.ts'

export function ProfileCard({ me }: { me: MeView }) {
  const update = useUpdateProfile()
  const save = (changes: UpdateProfileInput) =>
    update.mutateAsync(changes).then(
      () => say('Saved.'),
      () => undefined,
    )
  return (
    <Card title="Profile" description={`${me.email} · ${campaignsOf(me)}`}>
      <div className="flex flex-col gap-6">
        <AvatarChoice me={me} />
        <Form
          schema={() => import('@tomekeeper/contracts/accounts').then(({ ProfileForm }) => ProfileForm)}
          defaults={{ name: me.name }}
          failure={failureFor(update.error)}
          onSubmit={({ name }) => save({ name })}
        >
          <TextField name="name" label="Name" autoComplete="name" maxLength={80} />
          <FormActions>
            <SubmitButton>Save the name</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </Card>
  )
}

const campaignsOf = ({ campaigns: { asDm, asPlayer } }: MeView) =>
  asDm + asPlayer === 0
    ? 'in no campaign yet'
    : [asDm > 0 && `DM of ${counted(asDm, 'campaign')}`, asPlayer > 0 && `player in ${counted(asPlayer, 'campaign')}`]
        .filter(Boolean)
        .join(', ')
