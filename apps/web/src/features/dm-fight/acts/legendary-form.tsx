import { type Combatant, legendaryResistancesLeft } from '@tomekeeper/combat'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { ActForm } from './act-form.tsx'
import { NumberBox, TextBox } from './boxes.tsx'
import { PickOne } from './pick-one.tsx'
import { useLegendaryOptions } from './use-legendary-options.ts'

/** One option of a legendary creature, at the end of somebody else's turn: of the one asked about, or of the one chosen. */
export function LegendaryForm({ of }: { of: string | undefined }) {
  const { combat, targets, done } = useDesk()
  const legends = Object.values(combat.combatants).filter((one) => one.legendary && one.presence === 'present')
  const first = of ?? (targets.find((one) => one.legendary) ?? legends[0])?.id
  const [id, setId] = useState(first)
  const one = legends.find((each) => each.id === id)
  if (!one)
    return (
      <div className="flex flex-col items-start gap-3">
        <p className="text-control">Nobody here has legendary actions.</p>
        <Button onClick={done}>Leave it</Button>
      </div>
    )
  return <LegendaryActions key={one.id} one={one} legends={legends} onLegend={setId} />
}

type LegendProps = { one: Combatant; legends: readonly Combatant[]; onLegend: (id: string) => void }

function LegendaryActions({ one, legends, onLegend }: LegendProps) {
  const { combat, attempt } = useDesk()
  const options = useLegendaryOptions(one.locator)
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [otherCost, setCost] = useState<number | null>(null)
  const option = words.trim() ? undefined : (options.find(({ name }) => name === chosen) ?? options[0])
  // the books of 2024 know no dearer options (LEG-4)
  const cost = combat.rules === '2024' ? 1 : (otherCost ?? option?.cost ?? 1)
  const { legendary } = one
  const left = legendary ? legendaryResistancesLeft(legendary, combat.inLair) : 0
  return (
    <ActForm
      submit="Use it"
      orders={() => [
        { type: 'use_legendary_action', id: one.id, name: words.trim() || option?.name || 'Legendary action', cost },
      ]}
    >
      {legends.length > 1 && (
        <PickOne
          label="Who"
          choices={legends.map((each) => ({ value: each.id, label: nameOf(each) }))}
          value={one.id}
          onChange={onLegend}
        />
      )}
      <p className="text-control text-ink-soft">
        {nameOf(one)} has <span className="font-semibold text-ink">{legendary?.actionsLeft ?? 0}</span> left this round.
      </p>
      {options.length > 0 && (
        <PickOne
          label="Option"
          choices={options.map(({ name }) => ({ value: name, label: name }))}
          value={option?.name ?? null}
          onChange={(name) => {
            setChosen(name)
            setWords('')
            setCost(null)
          }}
        />
      )}
      <TextBox
        isFirst
        label={options.length > 0 ? 'Or in your words' : 'What it does'}
        optional
        value={words}
        onChange={setWords}
        maxLength={120}
      />
      {combat.rules === '2014' && <NumberBox label="Costs" value={cost} onChange={setCost} min={1} max={3} isNarrow />}
      {left > 0 && (
        <Button
          size="small"
          className="self-start"
          onClick={() => attempt({ type: 'use_legendary_resistance', id: one.id })}
        >
          Legendary resistance ({left} left)
        </Button>
      )}
    </ActForm>
  )
}
