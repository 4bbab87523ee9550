import { type Feature, printUsage } from '@tomekeeper/statblock'
import { AttackLine } from './attack-line.tsx'
import { RollButton } from './roll-button.tsx'
import { RollResults } from './roll-results.tsx'
import { SaveLine } from './save-line.tsx'
import { SpellLists } from './spell-lists.tsx'
import { TextWithDice } from './text-with-dice.tsx'

type Props = { place: string; feature: Feature }

/** One feature: its words where there are any, and a line of what can be rolled. */
export function FeatureParagraph({ place, feature }: Props) {
  const { name, text, attack, save, spellcasting } = feature
  const said = text !== ''
  return (
    <div className="feature">
      <p>
        {name && (
          <strong className="feature-name">
            {name}
            <Aside place={place} feature={feature} />.
          </strong>
        )}{' '}
        <TextWithDice place={place} feature={feature} />
      </p>
      {attack && <AttackLine place={place} attack={attack} isShort={said} />}
      {attack?.save && <SaveLine place={place} what={name} save={attack.save} isShort={said} />}
      {save && <SaveLine place={place} what={name} save={save} isShort={said} />}
      {spellcasting && !said && <SpellLists spellcasting={spellcasting} />}
      <RollResults place={place} />
    </div>
  )
}

/** "(Recharge 5–6)" can be rolled where it stands. */
function Aside({ place, feature: { name, usage, nameNote } }: Props) {
  if (!usage && !nameNote) return null
  return (
    <>
      {' ('}
      {usage?.kind === 'recharge' ? (
        <RollButton
          place={place}
          at="recharge"
          asked={{ kind: 'recharge', what: name, from: usage.from }}
          label={`${printUsage(usage)}: roll whether ${name} is back`}
        >
          {printUsage(usage)}
        </RollButton>
      ) : (
        usage && printUsage(usage)
      )}
      {usage && nameNote && '; '}
      {nameNote}
      {')'}
    </>
  )
}
