import { ABILITIES, type AbilityScore, type Combatant, type SaveResult, situationOf } from '@tomekeeper/combat'
import { Dices } from 'lucide-react'
import { useState } from 'react'
import type { SaveAgainst } from '../../../lib/roll.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { Field } from '../../../ui/field.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { chance, dieOf } from '../sync/chance.ts'
import { savesAtDisadvantage } from '../sync/with-dice.ts'
import { NumberBox } from './boxes.tsx'
import { PickOne } from './pick-one.tsx'
import { useSaveBonuses } from './use-save-bonuses.ts'

export type Saves = Readonly<Record<string, { result: SaveResult; says?: string }>>

type Props = {
  /** What the stat block asks for, to begin with. */
  asked: SaveAgainst | undefined
  targets: readonly Combatant[]
  saves: Saves
  onChange: (saves: Saves) => void
}

/** How each target's save went: told by the players, or rolled here for all at once. */
export function SaveResults({ asked, targets, saves, onChange }: Props) {
  const { combat } = useDesk()
  const [ability, setAbility] = useState<AbilityScore>(asked?.ability ?? 'dex')
  const [dc, setDc] = useState<number | null>(asked?.dc ?? 13)
  const bonusOf = useSaveBonuses(targets)

  function rollAll() {
    const rolled = targets.map((one): [string, Saves[string]] => [one.id, rollFor(one)])
    onChange({ ...saves, ...Object.fromEntries(rolled) })
  }
  function rollFor(one: Combatant): Saves[string] {
    if (situationOf(combat.rules, one).failsSaves.has(ability)) return { result: 'failed', says: 'cannot succeed' }
    const dice = savesAtDisadvantage(combat, one, ability)
      ? [dieOf(20, chance), dieOf(20, chance)]
      : [dieOf(20, chance)]
    const bonus = bonusOf(one, ability) - situationOf(combat.rules, one).d20Penalty
    const total = Math.min(...dice) + bonus
    const sign = bonus < 0 ? '−' : '+'
    return {
      result: total >= (dc ?? 10) ? 'succeeded' : 'failed',
      says: `${dice.join('/')} ${sign} ${Math.abs(bonus)} = ${total}`,
    }
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-[minmax(0,1fr)_4rem_auto] items-end gap-2">
        <Field label="Save">
          {(ids) => (
            <Select
              {...ids}
              value={ability}
              choices={ABILITIES.map((value) => ({ value, label: value.toUpperCase() }))}
              onChange={(event) => setAbility(ABILITIES.find((one) => one === event.target.value) ?? 'dex')}
            />
          )}
        </Field>
        <NumberBox label="DC" value={dc} onChange={setDc} min={1} max={40} isNarrow />
        <Button icon={<Dices size={16} aria-hidden />} onClick={rollAll}>
          Roll all
        </Button>
      </div>
      <ul className="flex flex-col gap-1" aria-label="Results of the save">
        {targets.map((one) => (
          <li key={one.id} className="flex items-center justify-between gap-x-2">
            <span className="min-w-0 text-control leading-tight">
              <span className="block truncate">{nameOf(one)}</span>
              <span className="text-sm text-ink-soft tabular-nums">{saves[one.id]?.says}</span>
            </span>
            <PickOne
              label={`Save of ${nameOf(one)}`}
              hideLabel
              choices={[
                { value: 'failed', label: 'Fails' },
                { value: 'succeeded', label: 'Saves' },
              ]}
              value={saves[one.id]?.result ?? 'failed'}
              onChange={(result) => onChange({ ...saves, [one.id]: { result } })}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
