import { HeartPulse, Sparkles, Swords } from 'lucide-react'
import { useMemo } from 'react'
import { useShortcuts } from '../../ui/shortcuts.ts'
import type { Kind } from './draft.ts'

type Props = { onChoose: (kind: Kind) => void }

const CHOICES = [
  { kind: 'damage', label: 'Damage', icon: Swords, keys: 'd', says: 'Propose damage' },
  { kind: 'healing', label: 'Healing', icon: HeartPulse, keys: 'h', says: 'Propose healing' },
  { kind: 'condition', label: 'Condition', icon: Sparkles, keys: 'c', says: 'Propose a condition' },
] as const

/** What a player can do, under the thumb: above the places on a phone, beside the card on a laptop. */
export function ActionBar({ onChoose }: Props) {
  useShortcuts(
    'Fight',
    useMemo(() => CHOICES.map(({ kind, keys, says }) => ({ keys, says, run: () => onChoose(kind) })), [onChoose]),
  )
  return (
    <div
      role="group"
      aria-label="Propose"
      className="fixed inset-x-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 flex gap-2 bg-ground px-4 py-2 shadow-[0_-1px_0_var(--line)] lg:static lg:bg-transparent lg:p-0 lg:shadow-none"
    >
      {CHOICES.map(({ kind, label, icon: Icon }) => (
        <button
          key={kind}
          type="button"
          onClick={() => onChoose(kind)}
          className="tap flex min-h-12 min-w-0 flex-1 items-center justify-center gap-2 rounded-md bg-raised px-2 text-control font-medium shadow-[inset_0_0_0_1px_var(--line-strong)] transition-colors duration-[140ms] hover:bg-hover"
        >
          <Icon size={18} aria-hidden className="shrink-0 text-ember-ink" />
          {label}
        </button>
      ))}
    </div>
  )
}
