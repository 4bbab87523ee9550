import { Character, type MemberView, StaticCharacter } from '@tomekeeper/contracts/members'
import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { AvatarField } from './avatar-field.tsx'
import { CharacterFields } from './character-fields.tsx'
import { calledAtTable, MEMBER_REASONS } from './member-words.ts'
import { useEditCharacter } from './use-edit-character.ts'

type Props = { campaignId: string; member: MemberView; open: boolean; onOpenChange: (open: boolean) => void }

export function CharacterDialog({ campaignId, member, open, onOpenChange }: Props) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={member.isMe ? 'Your character' : calledAtTable(member)}
      description="The whole table sees this; encounters are weighed by it."
    >
      <CharacterForm campaignId={campaignId} member={member} onSaved={() => onOpenChange(false)} />
    </Dialog>
  )
}

type FormProps = { campaignId: string; member: MemberView; onSaved: () => void }

function CharacterForm({ campaignId, member, onSaved }: FormProps) {
  const edit = useEditCharacter()
  const [avatarKey, setAvatarKey] = useState(member.avatarKey)

  return (
    <Form
      schema={member.isStatic ? StaticCharacter : Character}
      defaults={{
        characterName: member.characterName ?? '',
        species: member.species ?? '',
        class: member.class ?? '',
        level: member.level,
        armorClass: member.armorClass ?? undefined,
        maxHp: member.maxHp ?? undefined,
        passivePerception: member.passivePerception ?? undefined,
      }}
      onSubmit={(character) =>
        edit
          .mutateAsync({ campaignId, memberId: member.id, ...character, avatarKey })
          .then(onSaved)
          .catch(() => undefined)
      }
      failure={failureFor(edit.error, MEMBER_REASONS)}
    >
      <AvatarField name={calledAtTable(member)} hue={member.hue} avatarKey={avatarKey} onChange={setAvatarKey} />
      <CharacterFields />
      <FormActions>
        <SubmitButton>Save</SubmitButton>
      </FormActions>
    </Form>
  )
}
