import type { Damage } from '@tomekeeper/statblock'
import { DamageIcon } from '../../ui/game-icon.tsx'

/** "13 (1d10 + 8) slashing + 5 (2d4) fire" */
export const DamageWords = ({ damage }: { damage: readonly Damage[] }) =>
  damage.map(({ average, dice, type }, index) => (
    <span key={index}>
      {index > 0 && ' + '}
      {average}
      {dice && ` (${spaced(dice)})`}
      {type && (
        <>
          {' '}
          <DamageIcon type={type} size={14} decorative className="game-icon" />
          {type}
        </>
      )}
    </span>
  ))

/** Sources write `1d10+8` as well; books leave room around the sign. */
export const spaced = (dice: string) => dice.replaceAll(/\s*([+−-])\s*/g, ' $1 ')
