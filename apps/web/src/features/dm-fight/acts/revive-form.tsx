import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { ActForm } from './act-form.tsx'
import { NumberBox } from './boxes.tsx'
import { TargetsLine } from './targets-line.tsx'

/** The dead live again; who left comes back. */
export function ReviveForm() {
  const { combat, targets, attempt, done } = useDesk()
  const [hp, setHp] = useState<number | null>(1)
  const gone = Object.values(combat.combatants).filter((one) => one.presence === 'left')
  return (
    <ActForm
      submit="Back to life"
      orders={() =>
        hp === null ? 'Say with how many hit points.' : targets.map(({ id }) => ({ type: 'revive', id, hp }))
      }
    >
      <TargetsLine />
      <NumberBox isFirst label="With hit points" value={hp} onChange={setHp} min={1} isNarrow />
      {gone.length > 0 && (
        <div className="flex flex-col gap-1">
          <p className="text-sm text-ink-soft">Who left, and may return:</p>
          {gone.map((one) => (
            <p key={one.id} className="flex items-center justify-between gap-2 text-control">
              {nameOf(one)}
              <Button size="small" onClick={() => attempt({ type: 'return_to_fight', id: one.id }) && done()}>
                Comes back
              </Button>
            </p>
          ))}
        </div>
      )}
    </ActForm>
  )
}

/** By word, or by a check against DC 10: the one asked about, those chosen, or whoever is dying. */
export function StabiliseForm({ of }: { of: string | undefined }) {
  const { combat, targets } = useDesk()
  const dying = Object.values(combat.combatants).filter((one) => one.life === 'dying')
  const asked = dying.filter(({ id }) => id === of)
  const chosen = dying.filter((one) => targets.some(({ id }) => id === one.id))
  const patients = of ? asked : chosen.length > 0 ? chosen : dying
  const [total, setTotal] = useState<number | null>(null)
  return (
    <ActForm
      submit={total === null ? 'Stable, without a roll' : 'Try it'}
      orders={() =>
        patients.length > 0
          ? patients.map(({ id }) => ({ type: 'stabilise', id, ...(total !== null && { check: { total } }) }))
          : 'Nobody is dying.'
      }
    >
      <p className="text-control text-ink-soft">
        {patients.length > 0 ? `For ${patients.map(nameOf).join(', ')}` : 'Nobody is dying.'}
      </p>
      <NumberBox
        isFirst
        isNarrow
        label="Total of the Medicine check"
        hint="Against DC 10. Leave it empty for a spell or a healer’s kit."
        value={total}
        onChange={setTotal}
      />
    </ActForm>
  )
}
