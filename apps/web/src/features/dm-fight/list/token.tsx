import type { Combatant } from '@tomekeeper/combat'
import { Avatar } from '../../../ui/avatar.tsx'

/** Whose picture stands for a member, where there is one. */
export type Face = { avatarUrl: string | null; hue: number }

/** A face for the party, a numbered counter for everybody else. */
export function Token({ one, face }: { one: Combatant; face: Face | undefined }) {
  if (face || one.side === 'party')
    return <Avatar name={one.name} image={face?.avatarUrl} hue={face?.hue} size="small" decorative />
  const side = one.side === 'foe' ? 'bg-danger-soft text-danger' : 'bg-note-soft text-note'
  const words = one.name.split(/\s+/)
  return (
    <span
      aria-hidden
      className={`grid size-7 shrink-0 place-items-center rounded-sm text-xs font-bold tabular-nums ${side}`}
    >
      {one.number ??
        one.secretNumber ??
        words
          .map((word) => [...word][0])
          .slice(0, 2)
          .join('')
          .toUpperCase()}
    </span>
  )
}
