import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { ActForm } from './act-form.tsx'
import { TextBox } from './boxes.tsx'
import { TargetsLine } from './targets-line.tsx'

/** Begins concentration, which ends what was held before; or lets go of it. */
export function ConcentrationForm() {
  const { targets, attempt, done } = useDesk()
  const [name, setName] = useState('')
  const [secret, setSecret] = useState(false)
  const holding = targets.filter((one) => one.concentration)
  return (
    <ActForm
      submit="Concentrate"
      orders={() =>
        name.trim() === ''
          ? 'Say on what: Bless, Web, Hold Person.'
          : targets.map(({ id }) => ({ type: 'start_concentration', id, name: name.trim(), ...(secret && { secret }) }))
      }
    >
      <TargetsLine word="By" />
      {holding.map((one) => (
        <p key={one.id} className="flex items-center justify-between gap-3 text-control">
          <span>
            {nameOf(one)} concentrates on <span className="font-semibold">{one.concentration?.name}</span>.
          </span>
          <Button size="small" onClick={() => attempt({ type: 'end_concentration', id: one.id }) && done()}>
            Let go
          </Button>
        </p>
      ))}
      <TextBox isFirst label="On what" value={name} onChange={setName} maxLength={120} />
      <Checkbox label="Only you know" checked={secret} onChange={(event) => setSecret(event.target.checked)} />
    </ActForm>
  )
}
