import type { EncounterParty } from '@tomekeeper/contracts/encounters'
import type { MemberView } from '@tomekeeper/contracts/members'
import { RotateCcw, UserRoundX } from 'lucide-react'
import { Avatar } from '../../ui/avatar.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { CountStepper } from './count-stepper.tsx'
import { AddGuest } from './add-guest.tsx'

type Props = {
  members: readonly MemberView[]
  party: EncounterParty
  onChange: (edit: (party: EncounterParty) => EncounterParty) => void
}

/** Who comes, and at which level. Everything here is for this encounter alone. */
export function PartyPanel({ members, party, onChange }: Props) {
  const { guests } = party
  return (
    <Card title="Party" description="For this encounter alone; the campaign’s party stays as it is.">
      <ul aria-label="Party" className="-my-1 flex flex-col gap-1">
        {members.map((member) => (
          <li key={member.id}>
            <PartyMember member={member} party={party} onChange={onChange} />
          </li>
        ))}
        {guests.map((guest, at) => (
          <li key={`${at} ${guest.name}`} className="flex flex-wrap items-center gap-x-2">
            <span className="min-w-0 grow basis-28 py-1.5 text-control wrap-anywhere">
              {guest.name} <span className="text-sm text-ink-soft">guest</span>
            </span>
            <CountStepper
              label={`Level of ${guest.name}`}
              value={guest.level}
              most={20}
              onChange={(level) => onChange((now) => ({ ...now, guests: now.guests.with(at, { ...guest, level }) }))}
            />
            <IconButton
              label={`Send ${guest.name} home`}
              hint="none"
              className="size-9"
              icon={<UserRoundX size={16} aria-hidden />}
              onClick={() => onChange((now) => ({ ...now, guests: now.guests.toSpliced(at, 1) }))}
            />
          </li>
        ))}
      </ul>
      {members.length === 0 && guests.length === 0 && (
        <p className="pb-2 text-control text-ink-soft">
          This campaign has no characters yet. Add some on the party page, or a guest here.
        </p>
      )}
      <AddGuest
        disabled={guests.length >= 20}
        onAdd={(guest) => onChange((now) => ({ ...now, guests: [...now.guests, guest] }))}
      />
    </Card>
  )
}

function PartyMember({ member, party, onChange }: { member: MemberView } & Pick<Props, 'party' | 'onChange'>) {
  const { id } = member
  const name = member.characterName ?? member.name ?? 'Someone'
  const isAbsent = party.absent.includes(id)
  const tried = party.levels.find(({ memberId }) => memberId === id)?.level

  const come = (comes: boolean) =>
    onChange((now) => ({
      ...now,
      absent: comes ? now.absent.filter((one) => one !== id) : [...now.absent, id],
    }))
  const setLevel = (level: number) =>
    onChange((now) => {
      const others = now.levels.filter(({ memberId }) => memberId !== id)
      return { ...now, levels: level === member.level ? others : [...others, { memberId: id, level }] }
    })

  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <div className="min-w-0 grow basis-28">
        <Checkbox
          checked={!isAbsent}
          onChange={({ target }) => come(target.checked)}
          label={
            <span className="flex min-w-0 items-center gap-2">
              <Avatar name={name} image={member.avatarUrl} hue={member.hue} size="small" decorative />
              <span className={isAbsent ? 'text-ink-soft line-through' : 'wrap-anywhere'}>{name}</span>
            </span>
          }
        />
      </div>
      {!isAbsent && (
        <>
          {tried !== undefined && (
            <IconButton
              label={`${name} is level ${member.level}: back to it`}
              hint="none"
              className="size-9"
              icon={<RotateCcw size={15} aria-hidden />}
              onClick={() => setLevel(member.level)}
            />
          )}
          <CountStepper label={`Level of ${name}`} value={tried ?? member.level} most={20} onChange={setLevel} />
        </>
      )}
    </div>
  )
}
