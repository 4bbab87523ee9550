import type { DamageDefence, StatBlock } from '@tomekeeper/statblock'
import { ConditionIcon, DamageIcon } from '../../ui/game-icon.tsx'

/** Damage types with their pictures; what has a note of its own stands apart. */
export const Defences = ({ of }: { of: readonly DamageDefence[] }) =>
  of.map(({ types, note }, group) => (
    <span key={group}>
      {group > 0 && '; '}
      {types.map((type, index) => (
        <span key={type}>
          {index > 0 && ', '}
          <span className="whitespace-nowrap">
            <DamageIcon type={type} size={14} decorative className="game-icon" />
            {type}
          </span>
        </span>
      ))}
      {note && ` ${note}`}
    </span>
  ))

export const ConditionImmunities = ({
  statBlock: { conditionImmunities, conditionNote },
}: {
  statBlock: StatBlock
}) => (
  <>
    {conditionImmunities.map((condition, index) => (
      <span key={condition}>
        {index > 0 && ', '}
        <span className="whitespace-nowrap">
          <ConditionIcon condition={condition} size={14} decorative className="game-icon" />
          {condition}
        </span>
      </span>
    ))}
    {conditionNote && `${conditionImmunities.length > 0 ? ', ' : ''}${conditionNote}`}
  </>
)

/** The books of 2024 print damage and conditions on one line. */
export function ModernImmunities({ statBlock }: { statBlock: StatBlock }) {
  const { damageImmunities, conditionImmunities, conditionNote } = statBlock
  const both = damageImmunities.length > 0 && (conditionImmunities.length > 0 || Boolean(conditionNote))
  return (
    <>
      <Defences of={damageImmunities} />
      {both && '; '}
      <ConditionImmunities statBlock={statBlock} />
    </>
  )
}
