import type { Outcome } from '@tomekeeper/combat/vocabulary'
import type { CombatView } from '@tomekeeper/contracts/combat'
import { Coins, Flag } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatNumber } from '../../lib/format.ts'
import { Card } from '../../ui/card.tsx'

const OUTCOME_WORDS: Record<Outcome, string> = {
  victory: 'The fight is won',
  defeat: 'The fight is lost',
  retreat: 'You got away',
  truce: 'It ended in a truce',
  unfinished: 'The fight stopped here',
}

type Props = { fight: CombatView; after?: ReactNode }

/** The fight is over: how it ended, what it was worth, what was found. */
export function FightOver({ fight: { view }, after }: Props) {
  const { outcome, xpEach } = view
  return (
    <section aria-label="How it ended" className="flex flex-col gap-3 rounded-md bg-surface p-5 text-center">
      <Flag size={28} strokeWidth={1.4} aria-hidden className="mx-auto text-ember-ink" />
      <p className="font-serif text-2xl font-[560]">{OUTCOME_WORDS[outcome ?? 'unfinished']}</p>
      <p className="text-ink-soft">
        {xpEach ? (
          <>
            It was worth <strong className="font-semibold text-ink">{formatNumber(xpEach)} XP</strong> to each of you.
          </>
        ) : (
          'It was worth no experience.'
        )}
      </p>
      {after}
    </section>
  )
}

/** What the table knows of, and who has it. */
export function FoundLoot({ fight: { view } }: Pick<Props, 'fight'>) {
  if (view.loot.length === 0) return null
  return (
    <Card title="Loot">
      <ul aria-label="Loot" className="flex flex-col gap-2 text-control">
        {view.loot.map(({ name, quantity, valueGp, assignedTo }, index) => {
          const owner = view.combatants.find(({ id }) => id === assignedTo)
          return (
            <li key={index} className="flex gap-2.5 wrap-anywhere">
              <Coins size={16} aria-hidden className="mt-0.5 shrink-0 text-warn" />
              <span className="min-w-0">
                {quantity > 1 && `${formatNumber(quantity)} × `}
                {name}
                <span className="text-ink-soft">
                  {valueGp !== null && `, worth ${formatNumber(valueGp)} gp`}
                  {owner && `, goes to ${owner.name}`}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
