import { type Combatant, type Correction, SIDES, type Side } from '@tomekeeper/combat'
import { useState } from 'react'
import { useDesk } from '../desk.ts'
import { ActForm } from './act-form.tsx'
import { NumberBox, TextBox } from './boxes.tsx'
import { PickOne } from './pick-one.tsx'

const SIDE_WORDS: Record<Side, string> = { party: 'Party', foe: 'Foe', neutral: 'Neutral' }

/** Anything the fight got wrong about somebody. */
export function CorrectForm() {
  const { targets } = useDesk()
  const [one] = targets
  return one ? <Corrections key={one.id} one={one} /> : <p className="text-control">Choose somebody in the list.</p>
}

function Corrections({ one }: { one: Combatant }) {
  const [name, setName] = useState(one.name)
  const [hp, setHp] = useState<number | null>(one.hp)
  const [maxHp, setMaxHp] = useState<number | null>(one.maxHp)
  const [tempHp, setTempHp] = useState<number | null>(one.tempHp)
  const [ac, setAc] = useState(one.ac)
  const [speed, setSpeed] = useState<number | null>(one.speed)
  const [conSave, setConSave] = useState<number | null>(one.conSave)
  const [xp, setXp] = useState<number | null>(one.xp)
  const [side, setSide] = useState<Side>(one.side)

  function orders() {
    const wanted = { name: name.trim(), hp, maxHp, tempHp, ac, speed, conSave, xp, side }
    const missing = name.trim() === '' || [hp, maxHp, tempHp, speed, conSave, xp].includes(null)
    if (missing) return 'Everything but the armor class needs a value.'
    const changes = changesTo(one, wanted)
    return changes ? [{ type: 'change_combatant' as const, id: one.id, changes }] : 'Nothing is different yet.'
  }

  return (
    <ActForm submit="Correct it" orders={orders}>
      <TextBox isFirst label="Name" value={name} onChange={setName} maxLength={120} />
      <div className="grid grid-cols-3 gap-2">
        <NumberBox label="Hit points" value={hp} onChange={setHp} min={0} />
        <NumberBox label="Maximum" value={maxHp} onChange={setMaxHp} min={0} />
        <NumberBox label="Temporary" value={tempHp} onChange={setTempHp} min={0} />
        <NumberBox label="AC" value={ac} onChange={setAc} min={0} />
        <NumberBox label="Speed" value={speed} onChange={setSpeed} min={0} />
        <NumberBox label="CON save" value={conSave} onChange={setConSave} />
        <NumberBox label="XP" value={xp} onChange={setXp} min={0} />
      </div>
      <PickOne
        label="Side"
        choices={SIDES.map((value) => ({ value, label: SIDE_WORDS[value] }))}
        value={side}
        onChange={setSide}
      />
    </ActForm>
  )
}

/** Only what is different, so that the log names what was corrected. */
function changesTo(one: Combatant, wanted: Record<string, unknown>): Correction | null {
  const different = Object.entries(wanted).filter(([field, value]) => one[field as keyof Combatant] !== value)
  // safe: the fields named above are fields of a correction, and none is null but the armor class
  return different.length > 0 ? (Object.fromEntries(different) as Correction) : null
}
