import type { Attack } from '@tomekeeper/statblock'
import { DamageButtons } from './damage-buttons.tsx'
import { DamageWords } from './damage-words.tsx'
import { damageChoices } from './damage-choices.ts'
import { RollButton } from './roll-button.tsx'
import { signed } from './signed.ts'

type Props = {
  place: string
  attack: Attack
  /** Where the words stand above already, only what can be rolled is said. */
  isShort?: boolean
}

/** "Melee, +14 to hit, reach 10 ft.: 13 (1d10 + 8) slashing + 5 (2d4) fire", out of the numbers alone. */
export function AttackLine({ place, attack, isShort }: Props) {
  const { name, toHit, damage } = attack
  const choices = damageChoices(damage)
  return (
    <>
      {!isShort && (
        <p className="attack-facts">
          {attackFacts(attack)}
          {choices.length > 0 && ': '}
          {choices.map((choice, index) => (
            <span key={index}>
              {index > 0 && ', or '}
              <DamageWords damage={choice} />
            </span>
          ))}
          .
        </p>
      )}
      <p className="rolls print:hidden">
        <RollButton
          look="chip"
          place={place}
          at="to hit"
          asked={{ kind: 'attack', what: name, bonus: toHit }}
          label={`${signed(toHit)} to hit: roll ${name}`}
        >
          {signed(toHit)} to hit
        </RollButton>
        {choices.map((choice, index) => (
          <DamageButtons key={index} place={place} at={`damage ${index}`} what={name} damage={choice} canBeCritical />
        ))}
      </p>
    </>
  )
}

function attackFacts({ kinds, with: by, toHit, reach, range, targets }: Attack) {
  const how = [kinds.join(' or '), by === 'spell' && 'spell'].filter(Boolean).join(' ')
  const far = [
    reach !== undefined && `reach ${reach} ft.`,
    range && `range ${range.normal}${range.long === undefined ? '' : `/${range.long}`} ft.`,
  ]
    .filter(Boolean)
    .join(' or ')
  const words = [how, `${signed(toHit)} to hit`, far, targets].filter(Boolean).join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
