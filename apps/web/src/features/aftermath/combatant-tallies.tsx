import { type Combat, type CombatantTally, type FightStatistics, labelOf } from '@tomekeeper/combat'
import { useState } from 'react'
import { counted, formatNumber } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { SIDES } from './aftermath-words.ts'
import { fillOf } from './side-marks.tsx'

type Props = { combat: Combat; statistics: FightStatistics }
type Line = CombatantTally & { name: string; side: keyof typeof SIDES }

const AT_FIRST = 10

/** Everybody's part in the fight; whoever did and suffered most comes first. */
export function CombatantTallies({ combat, statistics: { combatants, unknown } }: Props) {
  const [showsAll, setShowsAll] = useState(false)
  const lines = linesOf(combat, combatants).concat(unknown.dealt + unknown.healed > 0 ? nobody(unknown) : [])
  const most = Math.max(1, ...lines.flatMap(({ dealt, taken }) => [dealt, taken]))

  const columns: Column<Line>[] = [
    {
      key: 'name',
      heading: 'Who',
      cell: ({ name, side }) => (
        <>
          <span className="block min-w-28 font-medium wrap-anywhere sm:min-w-40">{name}</span>
          <span className="block text-sm text-ink-soft">
            {side === 'unknown' ? 'No source was given' : SIDES[side]}
          </span>
        </>
      ),
    },
    { key: 'dealt', heading: 'Dealt', cell: (line) => <Bar value={line.dealt} most={most} fill={fillOf(line.side)} /> },
    {
      key: 'taken',
      heading: 'Taken',
      cell: ({ taken }) => <Bar value={taken} most={most} fill="var(--danger)" />,
    },
    { key: 'healed', heading: 'Healed', numeric: true, wideOnly: true, cell: ({ healed }) => some(healed) },
    {
      key: 'hits',
      heading: 'Hits',
      numeric: true,
      wideOnly: true,
      cell: ({ hits, crits }) => (crits > 0 ? `${hits}, ${crits} critical` : some(hits)),
    },
    { key: 'kills', heading: 'Felled', numeric: true, wideOnly: true, cell: ({ kills }) => some(kills) },
    { key: 'downs', heading: 'Went down', numeric: true, wideOnly: true, cell: ({ downs }) => some(downs) },
    { key: 'turns', heading: 'Turns', numeric: true, wideOnly: true, cell: ({ turns }) => some(turns) },
  ]
  return (
    <div className="min-w-0">
      <h3 className="px-4 text-base sm:px-5">Who did what</h3>
      <Table
        caption="Who did what"
        columns={columns}
        items={showsAll ? lines : lines.slice(0, AT_FIRST)}
        keyOf={({ id }) => id}
      />
      {lines.length > AT_FIRST && (
        <p className="px-1 pt-2 sm:px-2">
          <Button kind="quiet" size="small" onClick={() => setShowsAll(!showsAll)} aria-expanded={showsAll}>
            {showsAll ? 'Show fewer' : `Show all ${counted(lines.length, 'line')}`}
          </Button>
        </p>
      )}
    </div>
  )
}

function linesOf(combat: Combat, combatants: readonly CombatantTally[]): Line[] {
  return combatants
    .flatMap((tally) => {
      const one = combat.combatants[tally.id]
      return one && one.kind !== 'lair' ? { ...tally, name: labelOf({ role: 'dm' }, one), side: one.side } : []
    })
    .toSorted((one, other) => other.dealt + other.taken - one.dealt - one.taken)
}

const nobody = ({ dealt, healed }: FightStatistics['unknown']): Line => ({
  id: 'unknown',
  name: 'Nobody named',
  side: 'unknown',
  dealt,
  healed,
  taken: 0,
  regained: 0,
  hits: 0,
  crits: 0,
  kills: 0,
  downs: 0,
  turns: 0,
})

const some = (count: number) => (count === 0 ? <span className="text-ink-soft">–</span> : formatNumber(count))

const Bar = ({ value, most, fill }: { value: number; most: number; fill: string }) => (
  <span className="flex items-center gap-2 sm:min-w-24">
    <span className="w-10 shrink-0 text-right">{formatNumber(value)}</span>
    <svg width="100%" height="12" aria-hidden className="min-w-8 grow max-sm:hidden" focusable="false">
      <rect width={`${(value / most) * 100}%`} height="12" rx="3" fill={fill} />
    </svg>
  </span>
)
