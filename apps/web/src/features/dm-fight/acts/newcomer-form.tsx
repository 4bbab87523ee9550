import { type Side, SIDES } from '@tomekeeper/combat'
import { useState } from 'react'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { ActForm } from './act-form.tsx'
import { NumberBox, TextBox } from './boxes.tsx'
import { PickOne } from './pick-one.tsx'

const SIDE_WORDS: Record<Side, string> = { party: 'With the party', foe: 'A foe', neutral: 'Neither' }

/** Somebody without a stat block: a bystander, a summoned thing, a door worth hitting. */
export function NewcomerForm() {
  const [name, setName] = useState('')
  const [count, setCount] = useState<number | null>(1)
  const [hp, setHp] = useState<number | null>(10)
  const [ac, setAc] = useState<number | null>(null)
  const [modifier, setModifier] = useState<number | null>(0)
  const [side, setSide] = useState<Side>('foe')
  const [falls, setFalls] = useState(false)
  const [hidden, setHidden] = useState(false)

  function orders() {
    if (name.trim() === '') return 'Give them a name.'
    if (count === null || hp === null) return 'Say how many, and with how many hit points.'
    return [
      {
        type: 'add_combatants' as const,
        newcomers: [
          {
            name: name.trim(),
            count,
            kind: 'npc' as const,
            side,
            hp,
            ac,
            atZero: falls ? ('falls' as const) : ('dies' as const),
            hidden,
            group: count > 1 ? name.trim() : null,
            initiative: { modifier: modifier ?? 0 },
          },
        ],
      },
    ]
  }

  return (
    <ActForm submit="Add them" orders={orders}>
      <TextBox isFirst label="Name" value={name} onChange={setName} maxLength={120} />
      <div className="grid grid-cols-4 gap-2">
        <NumberBox label="Count" value={count} onChange={setCount} min={1} max={100} />
        <NumberBox label="Hit points" value={hp} onChange={setHp} min={1} />
        <NumberBox label="AC" value={ac} onChange={setAc} min={0} />
        <NumberBox label="Initiative" value={modifier} onChange={setModifier} />
      </div>
      <PickOne
        label="Side"
        choices={SIDES.map((value) => ({ value, label: SIDE_WORDS[value] }))}
        value={side}
        onChange={setSide}
      />
      <div className="grid grid-cols-2 gap-x-4">
        <Checkbox label="Falls at 0, not dies" checked={falls} onChange={(event) => setFalls(event.target.checked)} />
        <Checkbox label="Hidden" checked={hidden} onChange={(event) => setHidden(event.target.checked)} />
      </div>
    </ActForm>
  )
}
