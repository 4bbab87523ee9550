import type { RoundTally } from '@tomekeeper/combat'
import { formatNumber } from '../../lib/format.ts'
import { percent } from './aftermath-words.ts'
import { Axes, Places, Plot, steps } from './plot.tsx'

const HEIGHT = 168

/** How the party stood when the fight began and at the end of every round. */
export function PartyOverRounds({ rounds }: { rounds: readonly RoundTally[] }) {
  const ticks = steps(Math.max(1, ...rounds.map(({ partyMaxHp, partyHp }) => Math.max(partyMaxHp, partyHp))))
  const top = ticks.at(-1) ?? 1
  const slot = 100 / Math.max(1, rounds.length)
  const x = (at: number) => `${(at + 0.5) * slot}%`
  const y = (hp: number) => HEIGHT - (hp / top) * HEIGHT
  const isRoomy = rounds.length <= 9
  const pairs = rounds.slice(1).map((now, at) => ({ before: rounds[at] ?? now, now, at }))

  return (
    <Plot
      title="The party’s hit points"
      summary={sentenceFor(rounds)}
      legend={[
        { label: 'Hit points at the end of a round', swatch: <Swatch /> },
        { label: 'All they could have', swatch: <Swatch dashed /> },
      ]}
      table={{
        items: rounds,
        keyOf: ({ round }) => String(round),
        columns: [
          { key: 'round', heading: 'Round', cell: ({ round }) => nameOf(round) },
          { key: 'hp', heading: 'Hit points', numeric: true, cell: ({ partyHp }) => formatNumber(partyHp) },
          { key: 'max', heading: 'Of', numeric: true, cell: ({ partyMaxHp }) => formatNumber(partyMaxHp) },
        ],
      }}
    >
      <Axes height={HEIGHT} ticks={ticks} inWords={formatNumber}>
        {pairs.map(({ before, now, at }) => (
          <g key={now.round} strokeLinecap="round">
            <line
              x1={x(at)}
              x2={x(at + 1)}
              y1={y(before.partyMaxHp)}
              y2={y(now.partyMaxHp)}
              stroke="var(--line-strong)"
              strokeWidth={1.5}
              strokeDasharray="2 6"
            />
            <line
              x1={x(at)}
              x2={x(at + 1)}
              y1={y(before.partyHp)}
              y2={y(now.partyHp)}
              stroke="var(--ember)"
              strokeWidth={2.5}
            />
          </g>
        ))}
        {rounds.map(({ round, partyHp }, at) => (
          <g key={round}>
            <circle cx={x(at)} cy={y(partyHp)} r={4} fill="var(--ember)" stroke="var(--surface)" strokeWidth={1.5} />
            {(isRoomy || at === rounds.length - 1) && (
              <text
                x={x(at)}
                y={y(partyHp) - 10}
                textAnchor="middle"
                className="fill-ink stroke-surface stroke-4 text-xs font-medium [paint-order:stroke]"
              >
                {formatNumber(partyHp)}
              </text>
            )}
          </g>
        ))}
      </Axes>
      <Places names={rounds.map(({ round }) => nameOf(round))} />
    </Plot>
  )
}

const Swatch = ({ dashed }: { dashed?: boolean }) => (
  <svg width="20" height="14" focusable="false">
    <line
      x1="1"
      x2="19"
      y1="7"
      y2="7"
      stroke={dashed ? 'var(--line-strong)' : 'var(--ember)'}
      strokeWidth={dashed ? 1.5 : 2.5}
      strokeDasharray={dashed ? '2 6' : undefined}
      strokeLinecap="round"
    />
  </svg>
)

const nameOf = (round: number) => (round === 0 ? 'Start' : String(round))

function sentenceFor(rounds: readonly RoundTally[]) {
  const [first, last] = [rounds[0], rounds.at(-1)]
  if (!first || !last || last.partyMaxHp === 0) return 'Nobody of the party was there.'
  const lowest = rounds.toSorted((one, other) => one.partyHp - other.partyHp)[0] ?? last
  const end = `From ${formatNumber(first.partyHp)} to ${formatNumber(last.partyHp)} of ${formatNumber(last.partyMaxHp)}`
  return lowest.partyHp < last.partyHp
    ? `${end}, and down to ${formatNumber(lowest.partyHp)} in round ${lowest.round}.`
    : `${end}: ${percent(last.partyHp / last.partyMaxHp)} left.`
}
