import { Dices } from 'lucide-react'
import { useState } from 'react'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { NumberBox } from '../acts/boxes.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'

/** Before the first turn: the players say their initiative, the rest is rolled. */
export function Preparing() {
  const { combat, give, attempt } = useDesk()
  const [totals, setTotals] = useState<Readonly<Record<string, number | null>>>({})
  const [refused, setRefused] = useState<string | null>(null)
  const missing = Object.values(combat.combatants).filter(
    (one) => one.presence === 'present' && one.initiative.total === null && one.kind !== 'lair' && !one.riderId,
  )
  const party = missing.filter((one) => one.kind === 'character')
  const others = missing.filter((one) => one.kind !== 'character').map(({ id }) => id)
  if (missing.length === 0) return null

  function setTyped() {
    const typed = Object.entries(totals).filter((entry): entry is [string, number] => entry[1] !== null)
    for (const [id, total] of typed) {
      const why = give({ type: 'set_initiative', id, total })
      if (why !== null) return setRefused(why)
    }
    setRefused(typed.length > 0 ? null : 'Write what the players rolled, or roll for them.')
    setTotals({})
  }

  return (
    <section aria-label="Initiative" className="flex shrink-0 flex-col gap-3 rounded-md bg-surface p-4">
      <h2 className="text-lg">Initiative</h2>
      {others.length > 0 && (
        <div className="flex flex-wrap gap-2">
          <Button
            size="small"
            kind={party.length === 0 ? 'primary' : 'secondary'}
            icon={<Dices size={15} aria-hidden />}
            onClick={() => attempt({ type: 'roll_initiative', ids: others, per: 'group' })}
          >
            Monsters, by group
          </Button>
          <Button
            size="small"
            icon={<Dices size={15} aria-hidden />}
            onClick={() => attempt({ type: 'roll_initiative', ids: others, per: 'each' })}
          >
            Monsters, each
          </Button>
          {combat.rules === '2024' && (
            <Button
              size="small"
              onClick={() => attempt({ type: 'roll_initiative', ids: others, per: 'each', use: 'score' })}
            >
              Monsters, by score
            </Button>
          )}
        </div>
      )}
      {party.length > 0 && (
        <form
          className="flex flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            setTyped()
          }}
        >
          {party.map((one) => (
            <div key={one.id} className="flex items-center justify-between gap-3 text-control">
              <span className="min-w-0 truncate">{nameOf(one)}</span>
              <NumberBox
                hideLabel
                isNarrow
                label={`Initiative of ${nameOf(one)}`}
                value={totals[one.id] ?? null}
                onChange={(total) => setTotals({ ...totals, [one.id]: total })}
              />
            </div>
          ))}
          {refused !== null && <Banner tone="danger">{refused}</Banner>}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" size="small" kind="primary">
              Set what is written
            </Button>
            <Button
              size="small"
              icon={<Dices size={15} aria-hidden />}
              onClick={() => attempt({ type: 'roll_initiative', ids: party.map(({ id }) => id), per: 'each' })}
            >
              Roll for them
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
