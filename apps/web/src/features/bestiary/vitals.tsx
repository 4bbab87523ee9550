import { printArmorClass, printSpeed, type StatBlock } from '@tomekeeper/statblock'
import { Fact } from './fact.tsx'
import { RollButton } from './roll-button.tsx'
import { RollResults } from './roll-results.tsx'
import { modifierOf, signed } from './signed.ts'

/** Armor class, initiative, hit points, speed: what a DM looks for first. */
export function Vitals({ statBlock }: { statBlock: StatBlock }) {
  const isModern = statBlock.edition === '2024'
  return (
    <div className="ruled">
      <dl className="fact-pair">
        <Fact label={isModern ? 'AC' : 'Armor Class'}>{printArmorClass(statBlock.armorClass)}</Fact>
        <Fact label="Initiative">
          <InitiativeLine statBlock={statBlock} />
        </Fact>
      </dl>
      <dl>
        <Fact label={isModern ? 'HP' : 'Hit Points'}>
          {statBlock.hitPoints && <HitPointsLine statBlock={statBlock} />}
        </Fact>
        <Fact label="Speed">{printSpeed(statBlock)}</Fact>
      </dl>
      <RollResults place="vitals" />
    </div>
  )
}

/** The books of 2014 print none: there it is the Dexterity modifier. */
function InitiativeLine({ statBlock: { initiative, abilities } }: { statBlock: StatBlock }) {
  const bonus = initiative?.bonus ?? (abilities.dex === undefined ? undefined : modifierOf(abilities.dex))
  if (bonus === undefined) return '—'
  return (
    <>
      <RollButton
        place="vitals"
        at="initiative"
        asked={{ kind: 'check', what: 'initiative', bonus }}
        label={`Roll initiative, ${signed(bonus)}`}
      >
        {signed(bonus)}
      </RollButton>
      {initiative?.score !== undefined && ` (${initiative.score})`}
      {initiative?.advantage && ', with advantage'}
    </>
  )
}

function HitPointsLine({ statBlock: { hitPoints } }: { statBlock: StatBlock }) {
  if (!hitPoints) return null
  const { average, dice, note } = hitPoints
  return (
    <>
      {average}
      {dice && (
        <>
          {' '}
          <RollButton
            place="vitals"
            at="hit points"
            asked={{ kind: 'other', what: 'hit points', dice }}
            label={`Roll hit points, ${dice}`}
          >
            ({dice})
          </RollButton>
        </>
      )}
      {note && ` ${note}`}
    </>
  )
}
