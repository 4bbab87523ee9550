import { type Combatant, isReady, legendaryResistancesLeft } from '@tomekeeper/combat'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { ActForm, leaveOnEscape } from './act-form.tsx'
import { NumberBox, TextBox } from './boxes.tsx'
import { PickOne } from './pick-one.tsx'
import { useLegendaryNames } from './use-legendary-names.ts'

/** What somebody can do only now and then: ready or not, used with a press. */
export function AbilitiesForm() {
  const { targets, attempt, done } = useDesk()
  const able = targets.filter((one) => one.abilities.length > 0)
  return (
    <div
      role="group"
      aria-label="Abilities"
      className="flex flex-col gap-3"
      onKeyDown={(event) => leaveOnEscape(event, done)}
    >
      {able.length === 0 && <p className="text-control">Those chosen have nothing that recharges or runs out.</p>}
      {able.map((one) => (
        <section key={one.id} className="flex flex-col gap-1.5">
          <h4 className="font-sans text-sm font-medium text-ink-soft">{nameOf(one)}</h4>
          {one.abilities.map((ability) => (
            <div key={ability.name} className="flex flex-wrap items-center justify-between gap-2 text-control">
              <span className="min-w-0">
                {ability.name}{' '}
                <span className="text-sm text-ink-soft">
                  {ability.kind === 'uses'
                    ? `${ability.left} of ${ability.max} left`
                    : ability.ready
                      ? 'ready'
                      : `recharges on ${ability.on}${ability.on < 6 ? '–6' : ''}`}
                </span>
              </span>
              {isReady(ability) ? (
                <Button
                  size="small"
                  onClick={() => attempt({ type: 'use_ability', id: one.id, name: ability.name }) && done()}
                >
                  Use
                </Button>
              ) : (
                <span className="flex gap-1">
                  {ability.kind === 'recharge' && (
                    <Button
                      size="small"
                      onClick={() => attempt({ type: 'roll_recharge', id: one.id, name: ability.name })}
                    >
                      Roll
                    </Button>
                  )}
                  <Button
                    size="small"
                    kind="quiet"
                    onClick={() => attempt({ type: 'restore_ability', id: one.id, name: ability.name })}
                  >
                    Restore
                  </Button>
                </span>
              )}
            </div>
          ))}
        </section>
      ))}
      <Button kind="quiet" className="self-start" onClick={done}>
        Done
      </Button>
    </div>
  )
}

/** One option of a legendary creature, at the end of somebody else's turn. */
export function LegendaryForm() {
  const { combat, targets, done } = useDesk()
  const legends = Object.values(combat.combatants).filter((one) => one.legendary && one.presence === 'present')
  const first = targets.find((one) => one.legendary) ?? legends[0]
  const [id, setId] = useState(first?.id ?? null)
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
  const names = useLegendaryNames(one.locator)
  const [name, setName] = useState('')
  const [cost, setCost] = useState<number | null>(1)
  const { legendary } = one
  const left = legendary ? legendaryResistancesLeft(legendary, combat.inLair) : 0
  return (
    <ActForm
      submit="Use it"
      orders={() => {
        const chosen = name.trim() || names[0] || 'Legendary action'
        return [{ type: 'use_legendary_action', id: one.id, name: chosen, cost: cost ?? 1 }]
      }}
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
      {names.length > 0 && (
        <PickOne
          label="Option"
          choices={names.map((value) => ({ value, label: value }))}
          value={name || (names[0] ?? null)}
          onChange={setName}
        />
      )}
      <TextBox
        isFirst
        label={names.length > 0 ? 'Or in your words' : 'What it does'}
        optional
        value={name}
        onChange={setName}
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
