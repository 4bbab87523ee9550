import type { ReactNode } from 'react'
import { classNames } from '../../ui/class-names.ts'
import type { AskedRoll } from './asked-roll.ts'
import { useStatBlockDice } from './stat-block-dice.tsx'

type Props = {
  place: string
  /** Which of the place's rolls it is. */
  at: string
  asked: AskedRoll
  /** "Roll Rend to hit, +14": its accessible name. */
  label: string
  look?: 'number' | 'chip'
  children: ReactNode
}

/** A number that can be rolled. Shift is advantage, Alt disadvantage. */
export function RollButton({ place, at, asked, label, look = 'number', children }: Props) {
  const { roll } = useStatBlockDice()
  return (
    <button
      type="button"
      aria-label={label}
      onClick={(event) => roll(place, at, asked, edgeOf(event))}
      className={classNames(
        'roll rounded-sm font-semibold whitespace-nowrap text-ember-ink tabular-nums',
        look === 'chip' ? 'roll-chip' : 'roll-number',
      )}
    >
      {children}
    </button>
  )
}

const edgeOf = ({ shiftKey, altKey }: { shiftKey: boolean; altKey: boolean }) =>
  shiftKey ? 'advantage' : altKey ? 'disadvantage' : undefined
