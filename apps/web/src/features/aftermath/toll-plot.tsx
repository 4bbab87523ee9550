import type { FightFacts, PastFight } from '@tomekeeper/contracts/combat'
import { type Toll } from '@tomekeeper/xp'
import { formatDate } from '../../lib/format.ts'
import { difficultyInWords, outcomeInWords, percent } from './aftermath-words.ts'
import { Axes, Plot, steps } from './plot.tsx'

const HEIGHT = 200

type Props = {
  /** The fight this stands beside; it is not among the past ones. */
  facts: FightFacts
  past: readonly PastFight[]
  /** What a fight that spends the whole budget is expected to take. */
  whole: Toll | null
}

type Dot = FightFacts & { key: string; when: string; isThis: boolean }

/** Every fight of the campaign: how hard it was on paper, and what it took. */
export function TollPlot({ facts, past, whole }: Props) {
  const dots: Dot[] = [
    { ...facts, key: 'this', when: 'This fight', isThis: true },
    ...past.map((fight) => ({ ...fight, key: fight.combatId, when: formatDate(fight.endedAt), isThis: false })),
  ]
  const hardness = ({ adjustedXp, budget }: FightFacts) => adjustedXp / budget
  const across = steps(Math.max(1, ...dots.map(hardness)))
  const up = steps(Math.max(0.5, ...dots.map(({ toll }) => toll)))
  const [right, top] = [across.at(-1) ?? 1, up.at(-1) ?? 1]
  const x = (hard: number) => `${(hard / right) * 100}%`
  const y = (toll: number) => HEIGHT - (toll / top) * HEIGHT
  const line = (price: number) => {
    const end = Math.min(right, price > 0 ? top / price : right)
    return { x1: x(0), y1: y(0), x2: x(end), y2: y(price * end) }
  }

  return (
    <Plot
      title="Fights of this campaign"
      summary="How hard each was on paper, and how much of the party’s hit points it took."
      legend={[
        { label: 'This fight', swatch: <Swatch isThis /> },
        { label: 'Earlier fights', swatch: <Swatch /> },
      ]}
      table={{
        items: dots,
        keyOf: ({ key }) => key,
        columns: [
          { key: 'when', heading: 'Fight', cell: ({ when }) => when },
          { key: 'difficulty', heading: 'On paper', cell: ({ difficulty }) => difficultyInWords(difficulty) },
          { key: 'hardness', heading: 'Of the budget', numeric: true, cell: (dot) => percent(hardness(dot)) },
          { key: 'toll', heading: 'Took', numeric: true, cell: ({ toll }) => percent(toll) },
          { key: 'downs', heading: 'Went down', numeric: true, wideOnly: true, cell: ({ downs }) => downs },
          { key: 'outcome', heading: 'Ended in', wideOnly: true, cell: ({ outcome }) => outcomeInWords(outcome) },
          { key: 'rounds', heading: 'Rounds', numeric: true, wideOnly: true, cell: ({ rounds }) => rounds },
        ],
      }}
    >
      <Axes height={HEIGHT} ticks={up} inWords={percent}>
        <line x1={x(1)} x2={x(1)} y1="0" y2={HEIGHT} stroke="var(--line-strong)" strokeDasharray="2 5" />
        {whole && (
          <g stroke="var(--ink-soft)" strokeLinecap="round">
            <line {...line(whole.toll)} strokeWidth={1.75} />
            <line {...line(whole.low)} strokeWidth={1} strokeDasharray="4 5" />
            <line {...line(whole.high)} strokeWidth={1} strokeDasharray="4 5" />
          </g>
        )}
        {dots.toReversed().map((dot) => (
          <DotMark key={dot.key} cx={x(hardness(dot))} cy={y(dot.toll)} isThis={dot.isThis} />
        ))}
      </Axes>
      <ol className="relative ml-11 h-5 text-xs text-ink-soft">
        {across.map((tick) => (
          <li
            key={tick}
            className="absolute top-1.5 -translate-x-1/2 whitespace-nowrap last:-translate-x-full"
            style={{ left: `${(tick / right) * 100}%` }}
          >
            {percent(tick)}
          </li>
        ))}
      </ol>
      <p className="ml-11 pt-1.5 text-xs text-ink-soft">
        Across: adjusted XP of the whole budget. Up: damage the party took.
        {whole && ' The line is what is expected.'}
      </p>
    </Plot>
  )
}

type Place = { cx: string | number; cy: number; isThis: boolean }

const DotMark = ({ isThis, ...place }: Place) =>
  isThis ? (
    <g>
      <circle {...place} r={9} fill="none" stroke="var(--ember)" strokeWidth={2} />
      <circle {...place} r={4.5} fill="var(--ember)" />
    </g>
  ) : (
    <circle {...place} r={4.5} fill="var(--ink-soft)" stroke="var(--surface)" strokeWidth={1.5} />
  )

const Swatch = ({ isThis = false }: { isThis?: boolean }) => (
  <svg width="20" height="20" focusable="false">
    <DotMark cx={10} cy={10} isThis={isThis} />
  </svg>
)
