import { printChallenge, printSavingThrows, printSenses, SKILLS, type StatBlock } from '@tomekeeper/statblock'
import { ConditionImmunities, Defences, ModernImmunities } from './defences.tsx'
import { Fact } from './fact.tsx'
import { RollButton } from './roll-button.tsx'
import { RollResults } from './roll-results.tsx'
import { signed } from './signed.ts'

/** Skills to challenge, in the order of the edition. */
export function HeadFacts({ statBlock }: { statBlock: StatBlock }) {
  const isModern = statBlock.edition === '2024'
  const { savingThrows, damageVulnerabilities, damageResistances, damageImmunities } = statBlock
  return (
    <div className="ruled">
      <dl>
        {!isModern && <Fact label="Saving Throws">{printSavingThrows(savingThrows)}</Fact>}
        <Fact label="Skills">{Object.keys(statBlock.skills).length > 0 && <Skills statBlock={statBlock} />}</Fact>
        {isModern ? (
          <>
            <Fact label="Vulnerabilities">
              {damageVulnerabilities.length > 0 && <Defences of={damageVulnerabilities} />}
            </Fact>
            <Fact label="Resistances">{damageResistances.length > 0 && <Defences of={damageResistances} />}</Fact>
            <Fact label="Immunities">{hasImmunities(statBlock) && <ModernImmunities statBlock={statBlock} />}</Fact>
          </>
        ) : (
          <>
            <Fact label="Damage Vulnerabilities">
              {damageVulnerabilities.length > 0 && <Defences of={damageVulnerabilities} />}
            </Fact>
            <Fact label="Damage Resistances">
              {damageResistances.length > 0 && <Defences of={damageResistances} />}
            </Fact>
            <Fact label="Damage Immunities">{damageImmunities.length > 0 && <Defences of={damageImmunities} />}</Fact>
            <Fact label="Condition Immunities">
              {hasConditions(statBlock) && <ConditionImmunities statBlock={statBlock} />}
            </Fact>
          </>
        )}
        <Fact label="Gear">{statBlock.gear}</Fact>
        <Fact label="Senses">{printSenses(statBlock)}</Fact>
        <Fact label="Languages">{languagesOf(statBlock)}</Fact>
        <Fact label={isModern ? 'CR' : 'Challenge'}>{printChallenge(statBlock)}</Fact>
        <Fact label="Proficiency Bonus">
          {statBlock.proficiencyBonus !== undefined &&
            !(isModern && statBlock.challenge) &&
            signed(statBlock.proficiencyBonus)}
        </Fact>
        <Fact label="Environments">{statBlock.environments.join(', ')}</Fact>
      </dl>
      <RollResults place="skills" />
    </div>
  )
}

const hasConditions = ({ conditionImmunities, conditionNote }: StatBlock) =>
  conditionImmunities.length > 0 || Boolean(conditionNote)

const hasImmunities = (statBlock: StatBlock) => statBlock.damageImmunities.length > 0 || hasConditions(statBlock)

function languagesOf({ languages, telepathy }: StatBlock) {
  const reaches =
    telepathy !== undefined && !/telepath/i.test(languages ?? '') ? `telepathy ${telepathy} ft.` : undefined
  return [languages, reaches].filter(Boolean).join(', ') || '—'
}

function Skills({ statBlock: { skills, skillNotes } }: { statBlock: StatBlock }) {
  const known = SKILLS.filter((skill) => skills[skill] !== undefined)
  return known.map((skill, index) => {
    const bonus = skills[skill] ?? 0
    const name = titled(skill)
    return (
      <span key={skill}>
        {index > 0 && ', '}
        {name}{' '}
        <RollButton
          place="skills"
          at={skill}
          asked={{ kind: 'check', what: `${name} check`, bonus }}
          label={`Roll a ${name} check, ${signed(bonus)}`}
        >
          {signed(bonus)}
        </RollButton>
        {skillNotes?.[skill] && ` (${skillNotes[skill]})`}
      </span>
    )
  })
}

const titled = (skill: string) => skill.replace(/\b(?!of\b)[a-z]/g, (letter) => letter.toUpperCase())
