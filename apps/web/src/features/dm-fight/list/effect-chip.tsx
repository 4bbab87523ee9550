import type { Effect } from '@tomekeeper/combat'
import { EyeOff } from 'lucide-react'
import { ConditionIcon } from '../../../ui/game-icon.tsx'

/** A condition or a named effect in a row: picture, word, and the turns it has left. */
export function EffectChip({ effect }: { effect: Effect }) {
  const { name, condition, until, secret } = effect
  return (
    <span className="inline-flex max-w-full items-center gap-1 rounded-sm bg-warn-soft px-1.5 text-xs leading-5 font-medium text-warn">
      {condition && <ConditionIcon condition={condition} size={13} decorative />}
      <span className="truncate">{name}</span>
      {until.kind === 'turn' && <span className="tabular-nums">{until.turns}</span>}
      {secret && <EyeOff size={12} aria-hidden />}
    </span>
  )
}
