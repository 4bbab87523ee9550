import type { EncounterParty } from '@tomekeeper/contracts/encounters'
import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'

type Guest = EncounterParty['guests'][number]
type Props = { disabled: boolean; onAdd: (guest: Guest) => void }

/** Somebody who fights along for one evening: a name and a level, and what a fight needs to know if it is known. */
export function AddGuest({ disabled, onAdd }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  if (!isOpen)
    return (
      <Button
        kind="quiet"
        size="small"
        className="mt-2 -ml-3"
        disabled={disabled}
        icon={<UserRoundPlus size={16} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {disabled ? 'Twenty guests are enough' : 'Add a guest'}
      </Button>
    )
  return (
    <form
      aria-label="Add a guest"
      className="mt-3 grid grid-cols-3 gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        const guest = guestIn(new FormData(event.currentTarget))
        if (!guest) return
        onAdd(guest)
        setIsOpen(false)
      }}
    >
      <Field label="Name" className="col-span-3">
        {(ids) => (
          <input {...ids} name="name" required maxLength={80} ref={focus} className="control" autoComplete="off" />
        )}
      </Field>
      <GuestNumber name="level" label="Level" most={20} start={1} />
      <GuestNumber name="armorClass" label="AC" most={50} />
      <GuestNumber name="maxHp" label="Hit points" most={2000} />
      <div className="col-span-3 flex gap-2">
        <Button type="submit" size="small" kind="primary">
          Add them
        </Button>
        <Button size="small" kind="quiet" onClick={() => setIsOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

// the form was asked for a moment ago, and this is where it begins
const focus = (input: HTMLInputElement | null) => input?.focus()

type NumberProps = { name: string; label: string; most: number; start?: number }

const GuestNumber = ({ name, label, most, start }: NumberProps) => (
  <Field label={label}>
    {(ids) => (
      <input
        {...ids}
        name={name}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        required={start !== undefined}
        defaultValue={start}
        className="control"
      />
    )}
  </Field>
)

function guestIn(form: FormData): Guest | null {
  const typed = form.get('name')
  const name = typeof typed === 'string' ? typed.trim() : ''
  if (name === '') return null
  const number = (field: string) => Number(form.get(field)) || null
  return { name, level: number('level') ?? 1, armorClass: number('armorClass'), maxHp: number('maxHp') }
}
