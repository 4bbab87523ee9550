import { ABILITIES, type AbilityScore, EFFECT_CONDITIONS, type EffectCondition, type Moment } from '@tomekeeper/combat'
import { useState } from 'react'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Field } from '../../../ui/field.tsx'
import { ConditionIcon } from '../../../ui/game-icon.tsx'
import { Select } from '../../../ui/select.tsx'
import { useDesk } from '../desk.ts'
import { sourceIn } from '../entry/entry-orders.ts'
import { ActForm } from './act-form.tsx'
import { NumberBox, TextBox } from './boxes.tsx'
import { DurationFields, NO_DURATION, untilFrom } from './duration-fields.tsx'
import { SourceField } from './source-field.tsx'
import { TargetsLine } from './targets-line.tsx'

/** A condition, a named effect or both, on everyone chosen. */
export function ConditionForm() {
  const { combat, targets } = useDesk()
  const ids = targets.map(({ id }) => id)
  const [condition, setCondition] = useState<EffectCondition | null>(null)
  const [name, setName] = useState('')
  const [duration, setDuration] = useState(NO_DURATION)
  const [sourceId, setSourceId] = useState<string | null>(sourceIn(combat, ids).sourceId ?? null)
  const [save, setSave] = useState<{ ability: AbilityScore; dc: number; at: Moment } | null>(null)
  const [concentration, setConcentration] = useState(false)
  const [secret, setSecret] = useState(false)

  function orders() {
    if (ids.length === 0) return 'Choose whom this is for.'
    if (!condition && name.trim() === '') return 'Choose a condition, or give the effect a name.'
    const effect = {
      ...(condition && { condition }),
      ...(name.trim() !== '' && { name: name.trim() }),
      ...(sourceId !== null && { sourceId }),
      ...(save && { saveToEnd: save }),
      ...(concentration && { concentration }),
      ...(secret && { secret }),
    }
    // one order for all, unless the duration is each one's own
    const isOwn = duration.kind === 'turn' && duration.of === 'own'
    const groups = isOwn ? ids.map((id) => [id]) : [ids]
    return groups.map((targetIds) => ({
      type: 'add_effect' as const,
      targetIds,
      effect: { ...effect, until: untilFrom(duration, targetIds[0] ?? '', combat) },
    }))
  }

  return (
    <ActForm submit="Put it on them" orders={orders}>
      <TargetsLine />
      <div className="grid grid-cols-2 gap-1 min-[1620px]:grid-cols-3" role="group" aria-label="Condition">
        {EFFECT_CONDITIONS.map((one, index) => (
          <button
            key={one}
            type="button"
            data-first={index === 0 || undefined}
            aria-pressed={condition === one}
            onClick={() => setCondition(condition === one ? null : one)}
            className={classNames(
              'tap flex min-h-8 items-center gap-1.5 rounded-sm px-2 text-left text-sm font-medium hover:bg-hover',
              condition === one && 'bg-ember-soft text-ember-ink shadow-[inset_0_0_0_1px_var(--ember-ink)]',
            )}
          >
            <ConditionIcon condition={one} size={16} decorative />
            <span className="truncate capitalize">{one}</span>
          </button>
        ))}
      </div>
      <TextBox
        label="Name of the effect"
        optional
        hint="Bless, Hex, Hold Person…"
        value={name}
        onChange={setName}
        maxLength={120}
      />
      <DurationFields value={duration} onChange={setDuration} />
      <Checkbox
        label="A save ends it"
        checked={save !== null}
        onChange={(event) => setSave(event.target.checked ? { ability: 'wis', dc: 13, at: 'end' } : null)}
      />
      {save && (
        <div className="grid grid-cols-[minmax(0,1fr)_4.5rem_6.5rem] items-end gap-2">
          <Field label="Save">
            {(idsOf) => (
              <Select
                {...idsOf}
                value={save.ability}
                choices={ABILITIES.map((value) => ({ value, label: value.toUpperCase() }))}
                onChange={(event) =>
                  setSave({ ...save, ability: ABILITIES.find((one) => one === event.target.value) ?? 'wis' })
                }
              />
            )}
          </Field>
          <NumberBox
            label="DC"
            value={save.dc}
            min={1}
            max={40}
            onChange={(dc) => setSave({ ...save, dc: dc ?? 10 })}
          />
          <Field label="At the turn’s">
            {(idsOf) => (
              <Select
                {...idsOf}
                value={save.at}
                choices={['start', 'end']}
                onChange={(event) => setSave({ ...save, at: event.target.value === 'start' ? 'start' : 'end' })}
              />
            )}
          </Field>
        </div>
      )}
      <SourceField label="From" value={sourceId} onChange={setSourceId} />
      <div className="grid grid-cols-2 gap-x-4">
        <Checkbox
          label="Held by concentration"
          checked={concentration}
          onChange={(event) => setConcentration(event.target.checked)}
        />
        <Checkbox label="Only you know" checked={secret} onChange={(event) => setSecret(event.target.checked)} />
      </div>
    </ActForm>
  )
}
