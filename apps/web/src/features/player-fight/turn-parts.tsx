import type { Spent } from '@tomekeeper/combat/vocabulary'
import { Check, Minus } from 'lucide-react'
import { classNames } from '../../ui/class-names.ts'

const PARTS = [
  ['action', 'Action'],
  ['bonusAction', 'Bonus action'],
  ['reaction', 'Reaction'],
] as const

/** What of my turn the DM has marked as used. */
export function TurnParts({ spent }: { spent: Spent }) {
  return (
    <ul aria-label="What is left of the turn" className="flex flex-wrap gap-1.5 text-sm">
      {PARTS.map(([part, label]) => (
        <li
          key={part}
          className={classNames(
            'flex items-center gap-1 rounded-sm px-2 py-1',
            spent[part] ? 'bg-sunken text-ink-soft line-through' : 'bg-good-soft text-good',
          )}
        >
          {spent[part] ? <Minus size={14} aria-hidden /> : <Check size={14} aria-hidden />}
          {label}
          <span className="sr-only">{spent[part] ? ' used' : ' left'}</span>
        </li>
      ))}
      {spent.feet > 0 && <li className="rounded-sm bg-sunken px-2 py-1 text-ink-soft">Moved {spent.feet} feet</li>}
    </ul>
  )
}
