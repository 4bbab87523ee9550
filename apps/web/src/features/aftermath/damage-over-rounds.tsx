import type { DealtBySide, RoundTally } from '@tomekeeper/combat'
import { formatNumber } from '../../lib/format.ts'
import { SIDES } from './aftermath-words.ts'
import { Axes, Places, Plot, steps } from './plot.tsx'
import { fillOf, sideMark } from './side-marks.tsx'

const HEIGHT = 168
const ORDER = ['party', 'foe', 'neutral', 'unknown'] as const satisfies readonly (keyof DealtBySide)[]

/** Who dealt how much, round by round. */
export function DamageOverRounds({ rounds }: { rounds: readonly RoundTally[] }) {
  const fought = rounds.filter(({ round, dealt }) => round > 0 || ORDER.some((side) => dealt[side] > 0))
  const sides = ORDER.filter(
    (side) => side === 'party' || side === 'foe' || fought.some(({ dealt }) => dealt[side] > 0),
  )
  const ticks = steps(Math.max(10, ...fought.flatMap(({ dealt }) => sides.map((side) => dealt[side]))))
  const top = ticks.at(-1) ?? 1
  const slot = 100 / Math.max(1, fought.length)
  const width = (slot * 0.72) / sides.length
  const isRoomy = fought.length * sides.length <= 14

  return (
    <Plot
      title="Damage by round"
      summary={sentenceFor(fought)}
      legend={sides.map(sideMark)}
      table={{
        items: fought,
        keyOf: ({ round }) => String(round),
        columns: [
          { key: 'round', heading: 'Round', cell: ({ round }) => nameOf(round) },
          ...sides.map((side) => ({
            key: side,
            heading: SIDES[side],
            numeric: true,
            cell: ({ dealt }: RoundTally) => formatNumber(dealt[side]),
          })),
        ],
      }}
    >
      <Axes height={HEIGHT} ticks={ticks} inWords={formatNumber}>
        {fought.flatMap(({ round, dealt }, at) =>
          sides.map((side, place) => {
            const height = (dealt[side] / top) * HEIGHT
            const x = at * slot + slot * 0.14 + place * width
            return (
              <g key={`${round} ${side}`}>
                <rect x={`${x}%`} width={`${width * 0.92}%`} y={HEIGHT - height} height={height} fill={fillOf(side)} />
                {isRoomy && dealt[side] > 0 && (
                  <text
                    x={`${x + width * 0.46}%`}
                    y={HEIGHT - height - 5}
                    textAnchor="middle"
                    className="fill-ink-soft text-xs"
                  >
                    {formatNumber(dealt[side])}
                  </text>
                )}
              </g>
            )
          }),
        )}
      </Axes>
      <Places names={fought.map(({ round }) => nameOf(round))} />
    </Plot>
  )
}

const nameOf = (round: number) => (round === 0 ? 'Before' : String(round))

function sentenceFor(rounds: readonly RoundTally[]) {
  const all = (side: keyof DealtBySide) => rounds.reduce((sum, { dealt }) => sum + dealt[side], 0)
  const total = (round: RoundTally) => Object.values(round.dealt).reduce((sum, each) => sum + each, 0)
  const fiercest = rounds.toSorted((one, other) => total(other) - total(one))[0]
  if (!fiercest || total(fiercest) === 0) return 'Nobody was hurt.'
  const both = `The party dealt ${formatNumber(all('party'))}, its foes ${formatNumber(all('foe'))}.`
  return rounds.length > 1 && fiercest.round > 0 ? `${both} Round ${fiercest.round} was the fiercest.` : both
}
