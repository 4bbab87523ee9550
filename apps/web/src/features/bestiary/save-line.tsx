import { ABILITY_NAMES, type Save } from '@tomekeeper/statblock'
import { ConditionIcon } from '../../ui/game-icon.tsx'
import { damageChoices } from './damage-choices.ts'
import { DamageButtons } from './damage-buttons.tsx'
import { DamageWords } from './damage-words.tsx'

type Props = { place: string; what: string; save: Save; isShort?: boolean }

/** "DC 21 Dexterity save: 59 (17d6) fire, half on a success; or prone", out of the numbers alone. */
export function SaveLine({ place, what, save, isShort }: Props) {
  const choices = damageChoices(save.damage)
  return (
    <>
      {!isShort && (
        <p className="attack-facts">
          DC {save.dc} {ABILITY_NAMES[save.ability]} save
          {choices.length > 0 && ': '}
          {choices.map((choice, index) => (
            <span key={index}>
              {index > 0 && ', or '}
              <DamageWords damage={choice} />
            </span>
          ))}
          {choices.length > 0 &&
            save.onSuccess &&
            (save.onSuccess === 'half' ? ', half on a success' : ', none on a success')}
          {save.conditions.length > 0 && (
            <>
              {'; '}
              {save.conditions.map((condition, index) => (
                <span key={condition}>
                  {index > 0 && ', '}
                  <ConditionIcon condition={condition} size={14} decorative className="game-icon" />
                  {condition}
                </span>
              ))}
            </>
          )}
          .
        </p>
      )}
      {choices.length > 0 && (
        <p className="rolls print:hidden">
          {choices.map((choice, index) => (
            <DamageButtons
              key={index}
              place={place}
              at={`save ${index}`}
              what={what}
              damage={choice}
              save={{ ability: save.ability, dc: save.dc, onSuccess: save.onSuccess ?? 'none' }}
            />
          ))}
        </p>
      )}
    </>
  )
}
