import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { useDesk } from '../desk.ts'
import { nameById, nameOf } from '../names.ts'
import { ActForm } from './act-form.tsx'
import { SourceField } from './source-field.tsx'

/** A controlled mount acts on its rider's turn. */
export function MountForm() {
  const { combat, targets, attempt } = useDesk()
  const [riderId, setRiderId] = useState<string | null>(targets[0]?.id ?? null)
  const [mountId, setMountId] = useState<string | null>(null)
  const ridden = Object.values(combat.combatants).filter((one) => one.riderId !== null)
  return (
    <ActForm
      submit="Mount up"
      orders={() =>
        riderId !== null && mountId !== null ? [{ type: 'mount', riderId, mountId }] : 'Choose a rider and a mount.'
      }
    >
      {ridden.map((one) => (
        <p key={one.id} className="flex items-center justify-between gap-2 text-control">
          {nameById(combat, one.riderId ?? '')} rides {nameOf(one)}.
          <Button size="small" onClick={() => attempt({ type: 'dismount', mountId: one.id })}>
            Dismount
          </Button>
        </p>
      ))}
      <SourceField label="Rider" value={riderId} onChange={setRiderId} none="Choose somebody" />
      <SourceField label="Mount" value={mountId} onChange={setMountId} none="Choose somebody" />
    </ActForm>
  )
}
