import { CONDITIONS, DAMAGE_TYPES, type DamageDefence } from '@tomekeeper/statblock'
import { Plus } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Chips } from './chips.tsx'
import { withoutNothing } from './draft.ts'
import type { Editing } from './editing.ts'
import { TextLine } from './text-line.tsx'

const KINDS = [
  { key: 'damageResistances', label: 'Resistances', few: 'resistant' },
  { key: 'damageImmunities', label: 'Immunities', few: 'immune' },
  { key: 'damageVulnerabilities', label: 'Vulnerabilities', few: 'vulnerable' },
] as const

/** What hurts it less, not at all, or more. */
export function DefenceFields({ draft, change }: Editing) {
  return (
    <Card title="Defences">
      <div className="flex flex-col gap-4">
        {KINDS.map(({ key, label }) => (
          <details key={key} open={draft[key].length > 0 || undefined} className="group">
            <Summary label={label} chosen={draft[key].flatMap(({ types }) => types)} />
            <Defences path={key} label={label} value={draft[key]} onChange={(next) => change({ [key]: next })} />
          </details>
        ))}
        <details open={draft.conditionImmunities.length > 0 || undefined}>
          <Summary label="Conditions it cannot have" chosen={draft.conditionImmunities} />
          <div className="flex flex-col gap-3 pt-3">
            <Chips
              label="Conditions it cannot have"
              hideLabel
              words={CONDITIONS}
              chosen={draft.conditionImmunities}
              onChange={(conditionImmunities) => change({ conditionImmunities })}
            />
            <TextLine
              path="conditionNote"
              label="Only sometimes"
              optional
              placeholder="prone while flying"
              value={draft.conditionNote}
              onChange={(conditionNote) => change({ conditionNote })}
            />
          </div>
        </details>
      </div>
    </Card>
  )
}

const Summary = ({ label, chosen }: { label: string; chosen: readonly string[] }) => (
  <summary className="cursor-pointer rounded-sm text-control font-medium">
    {label} <span className="font-normal text-ink-soft">{chosen.length > 0 ? chosen.join(', ') : 'none'}</span>
  </summary>
)

type Props = {
  path: string
  label: string
  value: readonly DamageDefence[]
  onChange: (value: DamageDefence[]) => void
}

/** Types that share a condition ("from nonmagical attacks") stand in a group of their own. */
function Defences({ path, label, value, onChange }: Props) {
  const groups = value.length > 0 ? value : [{ types: [] }]
  const set = (at: number, group: DamageDefence) =>
    onChange(groups.map((other, index) => (index === at ? group : other)).filter(isSaid))
  return (
    <div className="flex flex-col gap-4 pt-3">
      {groups.map((group, index) => (
        <div key={index} className="flex flex-col gap-2">
          <Chips
            label={index === 0 ? label : `${label}, group ${index + 1}`}
            hideLabel
            words={DAMAGE_TYPES}
            chosen={group.types}
            onChange={(types) => set(index, { ...group, types })}
          />
          {group.types.length > 0 && (
            <TextLine
              path={`${path}.${index}.note`}
              label="Only"
              optional
              placeholder="from nonmagical attacks"
              value={group.note}
              onChange={(note) => set(index, withoutNothing({ ...group, note }))}
            />
          )}
        </div>
      ))}
      {value.length > 0 && value.length < 5 && (
        <Button
          kind="quiet"
          size="small"
          className="self-start"
          icon={<Plus size={15} aria-hidden />}
          onClick={() => onChange([...value, { types: ['bludgeoning'], note: 'from nonmagical attacks' }])}
        >
          Others, under a condition
        </Button>
      )}
    </div>
  )
}

const isSaid = ({ types }: DamageDefence) => types.length > 0
