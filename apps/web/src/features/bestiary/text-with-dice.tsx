import type { Feature } from '@tomekeeper/statblock'
import { RollButton } from './roll-button.tsx'
import { diceInText } from './dice-in-text.ts'

/** The book's own words. Dice that no button below rolls can be rolled where they stand. */
export function TextWithDice({ place, feature }: { place: string; feature: Feature }) {
  const { attack, save } = feature
  const rolledBelow = [attack?.damage, attack?.save?.damage, save?.damage].flat().map((damage) => damage?.dice)
  return diceInText(feature.text).map(({ text, dice }, index) =>
    dice === undefined || rolledBelow.includes(dice) ? (
      <span key={index} className="whitespace-pre-line">
        {text}
      </span>
    ) : (
      <RollButton
        key={index}
        place={place}
        at={`text ${index}`}
        asked={{ kind: 'other', what: feature.name || 'roll', dice }}
        label={`Roll ${text}`}
      >
        {text}
      </RollButton>
    ),
  )
}
