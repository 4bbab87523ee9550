import type { SeenCombatant } from '@tomekeeper/combat'
import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../../ui/class-names.ts'

/** Between life and death: what has been rolled so far, and whether a roll is due. */
export function DeathSaves({ one }: { one: SeenCombatant }) {
  const saves = one.deathSaves
  if (!saves) return null
  return (
    <div className="rounded-md bg-danger-soft p-3">
      <p className="font-semibold text-danger">
        {one.own?.deathSaveDue ? 'Roll a death save and tell your DM.' : 'You are dying.'}
      </p>
      <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-2 text-control">
        <Tally
          label="Made"
          count={saves.successes}
          icon={<Check size={14} aria-hidden />}
          tone="bg-good text-surface"
        />
        <Tally label="Failed" count={saves.failures} icon={<X size={14} aria-hidden />} tone="bg-danger text-surface" />
      </dl>
    </div>
  )
}

function Tally({ label, count, icon, tone }: { label: string; count: number; icon: ReactNode; tone: string }) {
  return (
    <div className="flex items-center gap-2">
      <dt>{label}</dt>
      <dd className="flex items-center gap-1">
        <span className="sr-only">{count} of 3</span>
        {[1, 2, 3].map((place) => (
          <span
            key={place}
            aria-hidden
            className={classNames(
              'inline-grid size-6 place-items-center rounded-full shadow-[inset_0_0_0_1px_var(--line-strong)]',
              count >= place && tone,
            )}
          >
            {count >= place && icon}
          </span>
        ))}
      </dd>
    </div>
  )
}
