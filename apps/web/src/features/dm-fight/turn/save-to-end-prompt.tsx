import type { Prompt } from '@tomekeeper/combat'
import { Dices } from 'lucide-react'
import { ConditionIcon } from '../../../ui/game-icon.tsx'
import { useSaveBonuses } from '../acts/use-save-bonuses.ts'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { ABILITY_NAMES } from '../words.ts'
import { Answer, DueCard } from './due-card.tsx'
import { TotalAnswer } from './total-answer.tsx'

/** A save that may end an effect, at the start or the end of the turn. */
export function SaveToEndPrompt({ prompt }: { prompt: Extract<Prompt, { kind: 'save_to_end' }> }) {
  const { combat, attempt } = useDesk()
  const one = combat.combatants[prompt.id]
  const effect = one?.effects.find(({ id }) => id === prompt.effectId)
  const bonusOf = useSaveBonuses(one ? [one] : [])
  if (!one || !effect?.saveToEnd) return null

  const { ability } = effect.saveToEnd
  const order = { type: 'save_to_end', targetId: one.id, effectId: effect.id } as const
  return (
    <DueCard
      icon={effect.condition && <ConditionIcon condition={effect.condition} size={16} decorative />}
      says={`At the turn’s ${prompt.at}: ${nameOf(one)} against ${effect.name}, ${ABILITY_NAMES[ability]} DC ${prompt.dc}`}
    >
      <Answer
        isFirst
        icon={<Dices size={14} aria-hidden />}
        onPress={() => attempt({ ...order, check: {}, modifier: bonusOf(one, ability) })}
      >
        Roll
      </Answer>
      <Answer onPress={() => attempt({ ...order, check: { succeeded: true } })}>Saved</Answer>
      <Answer onPress={() => attempt({ ...order, check: { succeeded: false } })}>Failed</Answer>
      <TotalAnswer
        label={`Total of ${nameOf(one)}’s save`}
        onTotal={(total) => attempt({ ...order, check: { total } })}
      />
    </DueCard>
  )
}
