import type { Combatant } from '@tomekeeper/combat'
import { useDesk } from '../desk.ts'
import { namesOf } from '../names.ts'

/** Whom it is for. Choosing others in the list changes it, the form stays. */
export function TargetsLine({ word = 'For', targets: these }: { word?: string; targets?: readonly Combatant[] }) {
  const { combat, targets: atHand } = useDesk()
  const targets = these ?? atHand
  const ids = targets.map(({ id }) => id)
  return (
    <p className="text-control text-ink-soft">
      {ids.length > 0 ? (
        <>
          {word} <span className="font-semibold text-ink">{namesOf(combat, ids)}</span>
        </>
      ) : (
        'Choose somebody in the list.'
      )}
    </p>
  )
}
