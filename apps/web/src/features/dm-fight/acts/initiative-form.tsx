import { type Combatant, initiativeScore } from '@tomekeeper/combat'
import { ChevronDown, ChevronUp, Dices } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useDesk } from '../desk.ts'
import { nameById, nameOf } from '../names.ts'
import { ActForm } from './act-form.tsx'
import { NumberBox } from './boxes.tsx'
import { tiesIn } from './ties.ts'

/** Initiative as the players say it, rolled here, or by score; and ties in the order the DM likes. */
export function InitiativeForm() {
  const { combat, targets, attempt } = useDesk()
  const [totals, setTotals] = useState<Readonly<Record<string, number | null>>>({})
  const ids = targets.map(({ id }) => id)
  const ties = tiesIn(combat)
  const totalOf = (one: Combatant) => (one.id in totals ? (totals[one.id] ?? null) : one.initiative.total)

  return (
    <ActForm
      submit="Set it"
      orders={() => {
        const set = targets.flatMap(({ id }) => {
          const total = totals[id]
          return total === undefined || total === null ? [] : [{ type: 'set_initiative' as const, id, total }]
        })
        return set.length > 0 ? set : 'Write a number, or roll.'
      }}
    >
      {targets.length === 0 && <p className="text-control">Choose somebody in the list.</p>}
      <ul className="flex flex-col gap-2">
        {targets.map((one, index) => (
          <li key={one.id} className="flex items-center justify-between gap-3">
            <span className="min-w-0 truncate text-control">
              {nameOf(one)}{' '}
              <span className="text-sm text-ink-soft tabular-nums">
                {one.initiative.modifier >= 0 ? '+' : '−'}
                {Math.abs(one.initiative.modifier)}
              </span>
            </span>
            <NumberBox
              hideLabel
              isNarrow
              isFirst={index === 0}
              label={`Initiative of ${nameOf(one)}`}
              value={totalOf(one)}
              onChange={(total) => setTotals({ ...totals, [one.id]: total })}
            />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          icon={<Dices size={15} aria-hidden />}
          onClick={() => attempt({ type: 'roll_initiative', ids, per: 'each' })}
        >
          Roll each
        </Button>
        <Button
          size="small"
          icon={<Dices size={15} aria-hidden />}
          onClick={() => attempt({ type: 'roll_initiative', ids, per: 'group' })}
        >
          Roll by group
        </Button>
        {combat.rules === '2024' && (
          <Button size="small" onClick={() => attempt({ type: 'roll_initiative', ids, per: 'each', use: 'score' })}>
            Use the score ({initiativeScore(targets[0]?.initiative.modifier ?? 0)})
          </Button>
        )}
      </div>
      {ties.map((tied) => (
        <Tie key={tied.join()} tied={tied} />
      ))}
    </ActForm>
  )
}

function Tie({ tied }: { tied: readonly string[] }) {
  const { combat, attempt } = useDesk()
  const swap = (at: number, by: 1 | -1) => {
    const ids = [...tied]
    const [a, b] = [ids[at], ids[at + by]]
    if (a === undefined || b === undefined) return
    ids[at] = b
    ids[at + by] = a
    attempt({ type: 'order_ties', ids })
  }
  return (
    <section className="rounded-md bg-sunken p-3">
      <h4 className="flex items-center justify-between gap-2 font-sans text-sm font-medium text-ink-soft">
        Tied on {combat.combatants[tied[0] ?? '']?.initiative.total}
        {combat.rules === '2014' && (
          <Button size="small" kind="quiet" onClick={() => attempt({ type: 'roll_off_ties', ids: [...tied] })}>
            Roll it off
          </Button>
        )}
      </h4>
      <ol>
        {tied.map((id, at) => (
          <li key={id} className="flex items-center gap-1 text-control">
            <span className="min-w-0 grow truncate">{nameById(combat, id)}</span>
            <IconButton
              label={`${nameById(combat, id)} before`}
              hint="none"
              icon={<ChevronUp size={16} aria-hidden />}
              disabled={at === 0}
              className="size-8!"
              onClick={() => swap(at, -1)}
            />
            <IconButton
              label={`${nameById(combat, id)} after`}
              hint="none"
              icon={<ChevronDown size={16} aria-hidden />}
              disabled={at === tied.length - 1}
              className="size-8!"
              onClick={() => swap(at, 1)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
