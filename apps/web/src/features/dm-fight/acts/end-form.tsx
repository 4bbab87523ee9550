import { type Combatant, OUTCOMES, type Outcome } from '@tomekeeper/combat'
import { useState } from 'react'
import { formatNumber } from '../../../lib/format.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { say } from '../../../ui/toast.ts'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { OUTCOME_WORDS } from '../words.ts'
import { ActForm } from './act-form.tsx'
import { NumberBox } from './boxes.tsx'
import { PickOne } from './pick-one.tsx'

/** How it ended, who counts as beaten, and what it was worth on top. */
export function EndForm() {
  const { combat, attempt } = useDesk()
  const foes = Object.values(combat.combatants).filter(
    (one) => one.side === 'foe' && one.kind !== 'lair' && one.presence !== 'waiting',
  )
  const [outcome, setOutcome] = useState<Outcome>('victory')
  const [defeated, setDefeated] = useState<readonly string[]>(() => foes.filter(isBeaten).map(({ id }) => id))
  const [bonusXp, setBonusXp] = useState<number | null>(0)
  const worth = (one: Combatant) => (combat.inLair ? (one.xpInLair ?? one.xp) : one.xp)
  const total = foes.filter(({ id }) => defeated.includes(id)).reduce((sum, one) => sum + worth(one), bonusXp ?? 0)

  return (
    <ActForm
      submit="End the fight"
      orders={() => [{ type: 'end_fight', outcome, defeatedIds: [...defeated], bonusXp: bonusXp ?? 0 }]}
      onDone={() => say('The fight is over.', { undo: () => attempt({ type: 'reopen_fight' }) })}
    >
      <PickOne
        label="How did it end?"
        choices={OUTCOMES.map((value) => ({ value, label: OUTCOME_WORDS[value] }))}
        value={outcome}
        onChange={setOutcome}
      />
      {foes.length > 0 && (
        <fieldset>
          <legend className="text-control font-medium">Who counts as defeated</legend>
          <div className="max-h-52 overflow-y-auto">
            {foes.map((one) => (
              <Checkbox
                key={one.id}
                label={
                  <>
                    {nameOf(one)} <span className="text-ink-soft tabular-nums">{formatNumber(worth(one))} XP</span>
                  </>
                }
                checked={defeated.includes(one.id)}
                onChange={(event) =>
                  setDefeated(event.target.checked ? [...defeated, one.id] : defeated.filter((id) => id !== one.id))
                }
              />
            ))}
          </div>
        </fieldset>
      )}
      <NumberBox label="XP on top" value={bonusXp} onChange={setBonusXp} min={0} isNarrow />
      <p className="text-control text-ink-soft">
        Worth <span className="font-semibold text-ink tabular-nums">{formatNumber(total)} XP</span> to share.
      </p>
    </ActForm>
  )
}

const isBeaten = (one: Combatant) => one.life !== 'alive' || one.knockedOut || one.departure?.defeated === true
