import { useState } from 'react'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { useDesk } from '../desk.ts'
import { ActForm } from './act-form.tsx'
import { TextBox } from './boxes.tsx'
import { DurationFields, NO_DURATION, untilFrom } from './duration-fields.tsx'

/** How long an effect still lasts, what it is called, and who knows. */
export function EffectForm({ targetId, effectId }: { targetId: string; effectId: string }) {
  const { combat } = useDesk()
  const effect = combat.combatants[targetId]?.effects.find(({ id }) => id === effectId)
  const [name, setName] = useState(effect?.name ?? '')
  const [secret, setSecret] = useState(effect?.secret ?? false)
  const [duration, setDuration] = useState(() => (effect?.until.kind === 'turn' ? effect.until : NO_DURATION))
  if (!effect) return <p className="text-control">That effect has ended.</p>
  return (
    <ActForm
      submit="Change it"
      orders={() => [
        {
          type: 'change_effect',
          targetId,
          effectId,
          until: untilFrom(duration, targetId, combat),
          secret,
          ...(name.trim() !== '' && { name: name.trim() }),
        },
      ]}
    >
      <TextBox isFirst label="Name" value={name} onChange={setName} maxLength={120} />
      <DurationFields value={duration} onChange={setDuration} />
      <Checkbox label="Only you know" checked={secret} onChange={(event) => setSecret(event.target.checked)} />
    </ActForm>
  )
}
