import { useState } from 'react'
import { useDesk } from '../desk.ts'
import { ActForm } from './act-form.tsx'
import { PickOne } from './pick-one.tsx'
import { TargetsLine } from './targets-line.tsx'

const LEVELS = ['0', '1', '2', '3', '4', '5', '6'] as const

export function ExhaustionForm() {
  const { targets } = useDesk()
  const now = targets[0]?.exhaustion ?? 0
  const [level, setLevel] = useState(LEVELS.find((one) => one === `${Math.min(6, now + 1)}`) ?? '1')
  return (
    <ActForm
      submit="Set it"
      orders={() =>
        targets.length > 0
          ? targets.map(({ id }) => ({ type: 'set_exhaustion', id, level: Number(level) }))
          : 'Choose whom this is for.'
      }
    >
      <TargetsLine />
      <PickOne
        label="Level"
        choices={LEVELS.map((value) => ({ value, label: value === '6' ? '6, which is death' : value }))}
        value={level}
        onChange={setLevel}
      />
    </ActForm>
  )
}
