import { ABILITIES, ABILITY_NAMES, type Ability, type StatBlock } from '@tomekeeper/statblock'
import { RollButton } from './roll-button.tsx'
import { RollResults } from './roll-results.tsx'
import { modifierOf, signed } from './signed.ts'

type Props = { statBlock: StatBlock }

/** Scores with what is rolled from them: beside one another in 2014, with modifier and save in two columns in 2024. */
export function AbilityTable({ statBlock }: Props) {
  const known = ABILITIES.filter((ability) => statBlock.abilities[ability] !== undefined)
  if (known.length === 0) return null
  return (
    <div className="ruled">
      {statBlock.edition === '2024' ? (
        <div className="grid grid-cols-2 gap-x-3">
          <InColumns statBlock={statBlock} abilities={ABILITIES.slice(0, 3)} />
          <InColumns statBlock={statBlock} abilities={ABILITIES.slice(3)} />
        </div>
      ) : (
        <SideBySide statBlock={statBlock} abilities={known} />
      )}
      <RollResults place="abilities" />
    </div>
  )
}

type PartProps = Props & { abilities: readonly Ability[] }

const InColumns = ({ statBlock, abilities }: PartProps) => (
  <table className="abilities">
    <caption className="sr-only">{abilities.map((ability) => ABILITY_NAMES[ability]).join(', ')}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="sr-only">Ability</span>
        </th>
        <th scope="col">
          <span className="sr-only">Score</span>
        </th>
        <th scope="col">Mod</th>
        <th scope="col">Save</th>
      </tr>
    </thead>
    <tbody>
      {abilities.map((ability) => (
        <tr key={ability}>
          <th scope="row">
            <abbr title={ABILITY_NAMES[ability]}>{ability}</abbr>
          </th>
          <td>{statBlock.abilities[ability] ?? '—'}</td>
          <td>
            <Check statBlock={statBlock} ability={ability} />
          </td>
          <td>
            <Save statBlock={statBlock} ability={ability} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const SideBySide = ({ statBlock, abilities }: PartProps) => (
  <table className="abilities text-center">
    <caption className="sr-only">Abilities, with their checks and saving throws</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="sr-only">Roll</span>
        </th>
        {abilities.map((ability) => (
          <th key={ability} scope="col">
            <abbr title={ABILITY_NAMES[ability]}>{ability}</abbr>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">
          <span className="sr-only">Score and check</span>
        </th>
        {abilities.map((ability) => (
          <td key={ability}>
            <span className="block">{statBlock.abilities[ability]}</span>
            <Check statBlock={statBlock} ability={ability} />
          </td>
        ))}
      </tr>
      <tr className="print:hidden">
        <th scope="row">Save</th>
        {abilities.map((ability) => (
          <td key={ability}>
            <Save statBlock={statBlock} ability={ability} />
          </td>
        ))}
      </tr>
    </tbody>
  </table>
)

type OneProps = Props & { ability: Ability }

function Check({ statBlock, ability }: OneProps) {
  const score = statBlock.abilities[ability]
  if (score === undefined) return '—'
  const bonus = modifierOf(score)
  const what = `${ABILITY_NAMES[ability]} check`
  return (
    <RollButton
      place="abilities"
      at={what}
      asked={{ kind: 'check', what, bonus }}
      label={`Roll a ${what}, ${signed(bonus)}`}
    >
      {statBlock.edition === '2014' ? `(${signed(bonus)})` : signed(bonus)}
    </RollButton>
  )
}

/** What is not printed as proficient is the plain modifier. */
function Save({ statBlock, ability }: OneProps) {
  const score = statBlock.abilities[ability]
  const bonus = statBlock.savingThrows[ability] ?? (score === undefined ? undefined : modifierOf(score))
  if (bonus === undefined) return '—'
  const what = `${ABILITY_NAMES[ability]} save`
  return (
    <RollButton
      place="abilities"
      at={what}
      asked={{ kind: 'save', what, bonus }}
      label={`Roll a ${what}, ${signed(bonus)}`}
    >
      {signed(bonus)}
    </RollButton>
  )
}
