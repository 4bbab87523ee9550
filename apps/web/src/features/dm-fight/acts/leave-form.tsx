import { DEPARTURES, type Departure } from '@tomekeeper/combat'
import { useState } from 'react'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { say } from '../../../ui/toast.ts'
import { useDesk } from '../desk.ts'
import { namesOf } from '../names.ts'
import { DEPARTURE_WORDS } from '../words.ts'
import { ActForm } from './act-form.tsx'
import { PickOne } from './pick-one.tsx'
import { TargetsLine } from './targets-line.tsx'

/** How somebody leaves, and whether that counts as beaten. */
export function LeaveForm() {
  const { combat, targets, attempt } = useDesk()
  const [how, setHow] = useState<Departure>('fled')
  const [defeated, setDefeated] = useState(true)
  const ids = targets.map(({ id }) => id)
  return (
    <ActForm
      submit="They leave"
      orders={() => [{ type: 'leave_fight', ids, how, ...(how !== 'removed' && { defeated }) }]}
      onDone={() =>
        say(`${namesOf(combat, ids)}: ${DEPARTURE_WORDS[how].toLowerCase()}.`, {
          undo: () => attempt({ type: 'undo' }),
        })
      }
    >
      <TargetsLine word="Leaving:" />
      <PickOne
        label="How"
        choices={DEPARTURES.map((value) => ({ value, label: DEPARTURE_WORDS[value] }))}
        value={how}
        onChange={setHow}
      />
      {how !== 'removed' && (
        <Checkbox
          label="Counts as defeated"
          hint="Foes who are defeated are worth their XP."
          checked={defeated}
          onChange={(event) => setDefeated(event.target.checked)}
        />
      )}
    </ActForm>
  )
}
