import { ABILITIES, ABILITY_NAMES, type Ability } from '@tomekeeper/statblock'
import { Card } from '../../ui/card.tsx'
import type { Editing } from './editing.ts'
import { useIssue } from './issues.ts'
import { modifierOf, signed } from './numbers.ts'

/** Scores, what they come to, and saving throws that differ from it. */
export function AbilityFields({ draft, change }: Editing) {
  return (
    <Card title="Abilities" description="A saving throw left empty is the plain modifier.">
      <div className="grid grid-cols-3 gap-x-3 gap-y-5 sm:grid-cols-6">
        {ABILITIES.map((ability) => (
          <OneAbility key={ability} ability={ability} draft={draft} change={change} />
        ))}
      </div>
    </Card>
  )
}

function OneAbility({ ability, draft, change }: Editing & { ability: Ability }) {
  const { abilities, savingThrows } = draft
  const name = ABILITY_NAMES[ability]
  const modifier = modifierOf(abilities[ability])
  const issues = [useIssue(`abilities.${ability}`), useIssue(`savingThrows.${ability}`)].filter(Boolean)
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <p aria-hidden className="text-control font-semibold">
        {ability.toUpperCase()}
        <span className="ml-1.5 font-normal text-ink-soft">{modifier !== undefined && signed(modifier)}</span>
      </p>
      <NumberCell
        label={`${name} score`}
        value={abilities[ability]}
        min={0}
        max={99}
        isWrong={issues.length > 0}
        onChange={(score) => change({ abilities: withNumber(abilities, ability, score) })}
      />
      <p aria-hidden className="-mb-1 text-xs text-ink-soft">
        Save
      </p>
      <NumberCell
        label={`${name} saving throw`}
        value={savingThrows[ability]}
        min={-20}
        max={99}
        placeholder={modifier === undefined ? undefined : signed(modifier)}
        isWrong={issues.length > 0}
        onChange={(bonus) => change({ savingThrows: withNumber(savingThrows, ability, bonus) })}
      />
      {issues[0] && <p className="text-sm font-medium text-danger">{issues[0]}</p>}
    </div>
  )
}

type CellProps = {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  min: number
  max: number
  placeholder?: string
  isWrong: boolean
}

const NumberCell = ({ label, value, onChange, isWrong, ...input }: CellProps) => (
  <input
    {...input}
    aria-label={label}
    aria-invalid={isWrong || undefined}
    type="number"
    inputMode="numeric"
    className="control px-2!"
    value={value ?? ''}
    onChange={({ target }) => onChange(target.value === '' ? undefined : Math.trunc(Number(target.value)))}
  />
)

function withNumber(numbers: Partial<Record<Ability, number>>, ability: Ability, value: number | undefined) {
  const { [ability]: _, ...others } = numbers
  return value === undefined ? others : { ...numbers, [ability]: value }
}
