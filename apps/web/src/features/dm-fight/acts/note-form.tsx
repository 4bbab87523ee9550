import { LIMITS } from '@tomekeeper/combat'
import { useState } from 'react'
import { Field } from '../../../ui/field.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { ActForm } from './act-form.tsx'

/** Two notes on somebody: one for the DM alone, one the table reads. */
export function NoteForm() {
  const { targets } = useDesk()
  const [one] = targets
  const [dmNote, setDmNote] = useState(one?.dmNote ?? '')
  const [tableNote, setTableNote] = useState(one?.tableNote ?? '')
  return (
    <ActForm
      submit="Keep the notes"
      orders={() =>
        one
          ? [{ type: 'change_combatant', id: one.id, changes: { dmNote, tableNote } }]
          : 'Choose somebody in the list.'
      }
    >
      <p className="text-control text-ink-soft">
        On <span className="font-semibold text-ink">{one ? nameOf(one) : 'nobody yet'}</span>
      </p>
      <NoteBox isFirst label="For you alone" value={dmNote} onChange={setDmNote} />
      <NoteBox
        label="For the table"
        hint="Players read this beside the name."
        value={tableNote}
        onChange={setTableNote}
      />
    </ActForm>
  )
}

/** A note on the fight itself, for the DM. */
export function FightNoteForm() {
  const { combat } = useDesk()
  const [text, setText] = useState(combat.dmNote)
  return (
    <ActForm submit="Keep the note" orders={() => [{ type: 'write_fight_note', text }]}>
      <NoteBox isFirst label="For you alone" value={text} onChange={setText} />
    </ActForm>
  )
}

type BoxProps = { label: string; hint?: string; value: string; onChange: (value: string) => void; isFirst?: boolean }

function NoteBox({ label, hint, value, onChange, isFirst }: BoxProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <textarea
          {...ids}
          rows={4}
          data-first={isFirst || undefined}
          maxLength={LIMITS.note}
          className="control"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
