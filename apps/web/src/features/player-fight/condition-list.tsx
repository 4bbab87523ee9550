import type { SeenCombatant } from '@tomekeeper/combat'
import type { Edition } from '@tomekeeper/combat/vocabulary'
import type { ReactNode } from 'react'
import { conditionWords } from '../../lib/fight/condition-words.ts'
import { distinct, effectEnds, effectTitle } from '../../lib/fight/effect-words.ts'
import { exhaustionWords } from '../../lib/fight/exhaustion-words.ts'
import { ConditionIcon } from '../../ui/game-icon.tsx'

type Props = { one: SeenCombatant; rules: Edition; combatants: readonly SeenCombatant[] }

/** What weighs on me, what it does, and until when. */
export function ConditionList({ one, rules, combatants }: Props) {
  const effects = distinct(one.effects)
  const exhaustion = one.exhaustion ?? 0
  if (effects.length === 0 && exhaustion === 0) return null
  return (
    <ul aria-label={`Conditions of ${one.name}`} className="flex flex-col gap-3">
      {exhaustion > 0 && (
        <Line icon="exhaustion" title={`Exhaustion ${exhaustion}`} does={exhaustionWords(rules, exhaustion)} />
      )}
      {effects.map((effect) => (
        <Line
          key={effectTitle(effect)}
          icon={effect.condition}
          title={effectTitle(effect)}
          more={[effect.source && `from ${effect.source}`, effectEnds(effect, combatants)].filter(Boolean).join(', ')}
          does={effect.condition ? conditionWords(rules, effect.condition) : []}
        />
      ))}
    </ul>
  )
}

type LineProps = { icon: string | null; title: string; more?: ReactNode; does: readonly string[] }

const Line = ({ icon, title, more, does }: LineProps) => (
  <li className="flex gap-2.5 text-control">
    <span className="mt-0.5 w-5 shrink-0 text-warn">
      {icon && <ConditionIcon condition={icon} size={20} decorative />}
    </span>
    <span className="min-w-0 wrap-anywhere">
      <strong className="font-semibold">{title}</strong>
      {more && <span className="text-ink-soft"> {more}</span>}
      {does.length > 0 && <span className="block text-sm text-ink-soft">{sentence(does)}</span>}
    </span>
  </li>
)

const sentence = (does: readonly string[]) => {
  const words = does.join('; ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
