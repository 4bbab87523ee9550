import { type Combatant, type Edition, maxHpNow } from '@tomekeeper/combat'
import { counted } from '../../../lib/format.ts'
import { nameOf } from '../names.ts'

export const LIFE_WORDS = { alive: '', dying: 'dying', stable: 'stable', dead: 'dead' } as const

/** A row as one hears it: "Goblin 2, initiative 12, 4 of 7 hit points, poisoned, hidden". */
export function rowInWords(one: Combatant, rules: Edition, isCurrent: boolean) {
  const { initiative, hp, tempHp, ac, life, effects, concentration, exhaustion } = one
  return [
    nameOf(one),
    isCurrent && 'acting now',
    initiative.total !== null && `initiative ${initiative.total}`,
    one.kind !== 'lair' && `${hp} of ${counted(maxHpNow(rules, one), 'hit point')}`,
    tempHp > 0 && `${tempHp} temporary`,
    ac !== null && `armor class ${ac}`,
    one.knockedOut ? 'knocked out' : LIFE_WORDS[life],
    ...effects.map((effect) => effect.name),
    exhaustion > 0 && `exhaustion ${exhaustion}`,
    concentration && `concentrating on ${concentration.name}`,
    one.spent.reaction && 'reaction used',
    one.delaying && 'delaying',
    one.surprised && 'surprised',
    one.hidden && 'hidden',
  ]
    .filter(Boolean)
    .join(', ')
}
