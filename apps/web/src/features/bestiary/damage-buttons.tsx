import type { Damage } from '@tomekeeper/statblock'
import type { SaveAgainst } from '../../lib/roll.ts'
import { DamageIcon } from '../../ui/game-icon.tsx'
import { spaced } from './damage-words.tsx'
import { RollButton } from './roll-button.tsx'

type Props = {
  place: string
  at: string
  what: string
  damage: readonly Damage[]
  canBeCritical?: boolean
  save?: SaveAgainst
}

/** All the damage of one hit in one throw, and the same as a critical hit beside it. */
export function DamageButtons({ place, at, what, damage, canBeCritical, save }: Props) {
  const numbers = damage.map(({ dice, average }) => (dice ? spaced(dice) : average)).join(' + ')
  const types = damage.flatMap(({ type }) => type ?? [])
  const hasDice = damage.some(({ dice }) => dice)
  return (
    <>
      <RollButton
        look="chip"
        place={place}
        at={at}
        asked={{ kind: 'damage', what, damage, isCritical: false, save }}
        label={[`${numbers}: roll ${what} damage`, ...types].join(', ')}
      >
        {damage.map(({ dice, average, type }, index) => (
          <span key={index} className="inline-flex items-center gap-1">
            {index > 0 && '+ '}
            {dice ? spaced(dice) : average}
            {type ? <DamageIcon type={type} size={15} decorative /> : ' damage'}
          </span>
        ))}
      </RollButton>
      {canBeCritical && hasDice && (
        <RollButton
          look="chip"
          place={place}
          at={at}
          asked={{ kind: 'damage', what, damage, isCritical: true }}
          label={`critical: roll ${what} damage as a critical hit`}
        >
          critical
        </RollButton>
      )}
    </>
  )
}
