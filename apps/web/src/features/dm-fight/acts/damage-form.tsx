import { DAMAGE_TYPES, type DamagePart, type Order } from '@tomekeeper/combat'
import { useState } from 'react'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DamageIcon } from '../../../ui/game-icon.tsx'
import { useDesk } from '../desk.ts'
import { sourceIn } from '../entry/entry-orders.ts'
import { damageIn, isRolled, partsOf, rememberDamage } from '../entry/damage-text.ts'
import { damageInWords } from '../order-words.ts'
import { chance } from '../sync/chance.ts'
import { ActForm } from './act-form.tsx'
import type { Acting } from './acting.ts'
import { TextBox } from './boxes.tsx'
import { outcomesOf } from './damage-outcome.ts'
import { OutcomeList } from './outcome-list.tsx'
import { PickOne } from './pick-one.tsx'
import { SaveResults, type Saves } from './save-results.tsx'
import { SourceField } from './source-field.tsx'
import { TargetsLine } from './targets-line.tsx'

type Props = Omit<Extract<Acting, { what: 'damage' }>, 'what'>

/** Damage to everyone chosen: what, how they saved, and what else the rules ask. Says what it will do before it does. */
export function DamageForm({ text: prefill = '', critical: wasCritical = false, save, sourceId: from }: Props) {
  const { combat, fight, targets: atHand, hasChosen } = useDesk()
  // who strikes is rarely who is struck
  const targets = hasChosen || from === undefined ? atHand : []
  const ids = targets.map(({ id }) => id)
  const [text, setText] = useState(prefill)
  const [onSuccess, setOnSuccess] = useState<'no' | 'half' | 'none'>(save?.onSuccess ?? 'no')
  const [saves, setSaves] = useState<Saves>({})
  const [critical, setCritical] = useState(wasCritical)
  const [magical, setMagical] = useState(false)
  const [melee, setMelee] = useState(false)
  const [knockOut, setKnockOut] = useState(false)
  const [ignoreDefences, setIgnoreDefences] = useState(false)
  const [sourceId, setSourceId] = useState<string | null>(from ?? sourceIn(combat, ids).sourceId ?? null)

  const entry = damageIn(text)
  const hit = (parts: readonly DamagePart[]): Order => ({
    type: 'deal_damage',
    targetIds: ids,
    parts: magical ? parts.map((part) => ({ ...part, magical: true })) : parts,
    ...(critical && { critical }),
    ...(ignoreDefences && { ignoreDefences }),
    ...(sourceId !== null && { sourceId }),
    ...((melee || knockOut) && { attack: 'melee' as const }),
    ...(knockOut && { knockOut }),
    ...(onSuccess !== 'no' && {
      save: { onSuccess, results: Object.fromEntries(ids.map((id) => [id, saves[id]?.result ?? 'failed'])) },
    }),
  })
  const known = 'terms' in entry && !isRolled(entry.terms) ? partsOf(entry.terms, chance).parts : null

  function orders(): Order[] | string {
    if ('why' in entry) return entry.why
    if (ids.length === 0) return 'Choose whom this is for.'
    const { parts, rolls } = partsOf(entry.terms, chance)
    rememberDamage(parts)
    return [...rolls, hit(parts)]
  }

  return (
    <ActForm submit="Deal the damage" orders={orders}>
      <TargetsLine word="To" targets={targets} />
      <TextBox
        isFirst
        label="How much"
        hint="12 fire, 7 cold + 3, 2d6+3 slashing. Dice are rolled when it is dealt."
        value={text}
        onChange={setText}
      />
      <div className="flex flex-wrap gap-1" role="group" aria-label="Damage type">
        {DAMAGE_TYPES.map((type) => (
          <button
            key={type}
            type="button"
            title={type}
            aria-label={`Make it ${type}`}
            onClick={() => setText(`${withoutType(text)} ${type}`.trim())}
            className="tap grid size-8 place-items-center rounded-sm text-ink-soft hover:bg-hover hover:text-ink"
          >
            <DamageIcon type={type} size={18} decorative />
          </button>
        ))}
        {'terms' in entry && isRolled(entry.terms) && (
          <button
            type="button"
            onClick={() => setText(partsOf(entry.terms, chance).text)}
            className="tap min-h-8 rounded-sm px-2 text-sm font-semibold text-ember-ink hover:bg-hover"
          >
            Roll now
          </button>
        )}
      </div>
      <PickOne
        label="A save"
        choices={[
          { value: 'no', label: 'No save' },
          { value: 'half', label: 'Half on a success' },
          { value: 'none', label: 'None on a success' },
        ]}
        value={onSuccess}
        onChange={setOnSuccess}
      />
      {onSuccess !== 'no' && <SaveResults asked={save} targets={targets} saves={saves} onChange={setSaves} />}
      <Checkbox label="Critical hit" checked={critical} onChange={(event) => setCritical(event.target.checked)} />
      <details>
        <summary className="tap text-control font-medium">More about the hit</summary>
        <div className="flex flex-col gap-3 pt-2">
          <div className="grid grid-cols-2 gap-x-4">
            <Checkbox label="Magical" checked={magical} onChange={(event) => setMagical(event.target.checked)} />
            <Checkbox label="Melee" checked={melee || knockOut} onChange={(event) => setMelee(event.target.checked)} />
            <Checkbox label="Knock out" checked={knockOut} onChange={(event) => setKnockOut(event.target.checked)} />
            <Checkbox
              label="Ignore defences"
              checked={ignoreDefences}
              onChange={(event) => setIgnoreDefences(event.target.checked)}
            />
          </div>
          <SourceField label="From" value={sourceId} onChange={setSourceId} />
        </div>
      </details>
      {known && known.length > 0 && ids.length > 0 && (
        <OutcomeList says={damageInWords(known)} outcomes={outcomesOf(fight, hit(known), ids)} />
      )}
    </ActForm>
  )
}

/** What was typed, less a type at its end. */
const withoutType = (text: string) => text.replace(new RegExp(`\\s*\\b(?:${DAMAGE_TYPES.join('|')})\\s*$`, 'i'), '')
