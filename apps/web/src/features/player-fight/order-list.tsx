import type { SeenCombatant } from '@tomekeeper/combat'
import type { CombatView } from '@tomekeeper/contracts/combat'
import { useEffect, useRef } from 'react'
import { Card } from '../../ui/card.tsx'
import { OrderRow } from './order-row.tsx'

/** Everybody the table sees, in the order of their turns; whoever is out of it stands apart. */
export function OrderList({
  fight,
  scrolls,
}: {
  fight: CombatView /** Beside the rest instead of below it. */
  scrolls: boolean
}) {
  const { combatants, phase } = fight.view
  const turn = phase === 'running' ? fight.view.turn : null
  const inIt = combatants.filter((one) => !isGone(one))
  const gone = combatants.filter(isGone)
  const box = useRef<HTMLDivElement>(null)
  // whose turn it is stays in sight, without moving the page
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('[aria-current]')
    if (scrolls && row) box.current?.scrollTo({ top: row.offsetTop - row.offsetHeight * 2 })
  }, [scrolls, turn])
  return (
    <Card title={phase === 'ended' ? 'Who was in it' : 'Order of turns'} flush>
      <div
        ref={box}
        className="relative lg:max-h-[calc(100dvh-8rem)] lg:overflow-y-auto"
        {...(scrolls && { role: 'group', 'aria-label': 'Everybody in the fight', tabIndex: 0 })}
      >
        {inIt.length === 0 ? (
          <p className="px-4 pb-4 text-control text-ink-soft sm:px-5">Nobody is in sight yet.</p>
        ) : (
          <ol aria-label="Order of turns" className="divide-y divide-line">
            {inIt.map((one) => (
              <OrderRow key={one.id} one={one} fight={fight} isCurrent={one.id === turn} />
            ))}
          </ol>
        )}
        {gone.length > 0 && (
          <details className="shadow-[inset_0_1px_0_var(--line)]">
            <summary className="tap px-4 py-2.5 text-control text-ink-soft hover:text-ink sm:px-5">
              Out of the fight ({gone.length})
            </summary>
            <ul aria-label="Out of the fight" className="divide-y divide-line">
              {gone.map((one) => (
                <OrderRow key={one.id} one={one} fight={fight} isCurrent={false} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </Card>
  )
}

/** Whoever left, and fallen foes: a fallen friend can still be helped. */
const isGone = ({ departure, side, health }: SeenCombatant) =>
  departure !== null || (side !== 'party' && health.shown !== 'nothing' && health.word === 'dead')
