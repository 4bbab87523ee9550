import type { Audience } from '@tomekeeper/combat'
import { parse, roll } from '@tomekeeper/dice'
import { useState } from 'react'
import { useDesk } from '../desk.ts'
import { chance } from '../sync/chance.ts'
import { ActForm } from './act-form.tsx'
import { TextBox } from './boxes.tsx'
import { PickOne } from './pick-one.tsx'
import { SourceField } from './source-field.tsx'

/** Dice for anything, kept in the log for the DM or for the table. */
export function RollForm() {
  const { combat, targets } = useDesk()
  const [dice, setDice] = useState('d20')
  const [label, setLabel] = useState('')
  const [audience, setAudience] = useState<Audience>('dm')
  const [rollerId, setRollerId] = useState<string | null>(targets[0]?.id ?? combat.turn)
  const [last, setLast] = useState<string | null>(null)
  const read = parse(dice)

  return (
    <ActForm
      submit="Roll"
      staysOpen
      orders={() => {
        const rolled = roll(dice, chance)
        if (!rolled.ok) return rolled.message
        setLast(rolled.text)
        return [
          {
            type: 'record_roll',
            label: label.trim() || dice.trim(),
            total: rolled.total,
            detail: rolled.text.slice(0, 500),
            audience,
            ...(rollerId !== null && { rollerId }),
          },
        ]
      }}
    >
      <TextBox
        isFirst
        label="Dice"
        hint="d20 + 5, 4d6kh3, 1d20adv"
        value={dice}
        onChange={setDice}
        error={dice.trim() !== '' && !read.ok ? read.message : undefined}
      />
      <TextBox label="For what" optional value={label} onChange={setLabel} maxLength={120} />
      <SourceField label="Who rolls" value={rollerId} onChange={setRollerId} none="Nobody in the fight" />
      <PickOne
        label="Who hears of it"
        choices={[
          { value: 'dm', label: 'You alone' },
          { value: 'table', label: 'The table' },
        ]}
        value={audience}
        onChange={setAudience}
      />
      {last && (
        <output className="rounded-md bg-sunken px-3 py-2 text-lg font-semibold tabular-nums" aria-live="polite">
          {last}
        </output>
      )}
    </ActForm>
  )
}
