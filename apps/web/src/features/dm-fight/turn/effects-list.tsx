import type { Combatant } from '@tomekeeper/combat'
import { Clock, EyeOff, X } from 'lucide-react'
import { ConditionIcon } from '../../../ui/game-icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { untilInWords } from '../order-words.ts'
import { ABILITY_NAMES } from '../words.ts'

/** Everything that lies on somebody, for how long and from whom; changed or ended here. */
export function EffectsList({ one }: { one: Combatant }) {
  const { combat, act, attemptUndoably } = useDesk()
  if (one.effects.length === 0) return null
  return (
    <ul aria-label={`Effects on ${nameOf(one)}`} className="flex flex-col gap-0.5">
      {one.effects.map(({ id, name, condition, source, until, saveToEnd, secret, concentrationOf }) => (
        <li key={id} className="flex items-center gap-1 text-control">
          {condition && <ConditionIcon condition={condition} size={16} decorative className="text-warn" />}
          <span className="min-w-0 grow leading-snug">
            <span className="font-medium">
              {name}
              {condition && condition !== name && ` (${condition})`}
            </span>{' '}
            <span className="text-sm text-ink-soft">
              {untilInWords(until, combat)}
              {source && `, from ${source.name}`}
              {concentrationOf && ', by concentration'}
              {saveToEnd && `, ${ABILITY_NAMES[saveToEnd.ability]} DC ${saveToEnd.dc} ends it`}
            </span>
            {secret && <EyeOff size={13} aria-label="only you know" className="ml-1 inline text-ink-soft" />}
          </span>
          <IconButton
            label={`Change ${name}`}
            hint="none"
            icon={<Clock size={15} aria-hidden />}
            className="size-7!"
            onClick={() => act({ what: 'effect', targetId: one.id, effectId: id })}
          />
          <IconButton
            label={`End ${name}`}
            hint="none"
            icon={<X size={15} aria-hidden />}
            className="size-7!"
            onClick={() =>
              attemptUndoably(
                { type: 'remove_effect', targetId: one.id, effectId: id },
                `${nameOf(one)}: ${name} ended.`,
              )
            }
          />
        </li>
      ))}
    </ul>
  )
}
