import type { SeenCombatant } from '@tomekeeper/combat'
import type { CombatView } from '@tomekeeper/contracts/combat'
import { useId, useState } from 'react'
import { outOfIt } from '../../lib/fight/health-words.ts'
import { classNames } from '../../ui/class-names.ts'
import { FieldError } from '../../ui/field.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import type { Kind } from './draft.ts'
import { Face } from './face.tsx'

type Props = {
  fight: CombatView
  kind: Kind
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
  error?: string
}

const MANY = 10

/** Whom it is about, likely ones first: foes for damage, friends for healing. */
export function TargetChoice({ fight, kind, chosen, onChange, error }: Props) {
  const id = useId()
  const [sought, setSought] = useState('')
  const all = likelyFirst(fight.view.combatants, kind)
  const found = all.filter(
    (one) => chosen.includes(one.id) || one.name.toLowerCase().includes(sought.toLowerCase().trim()),
  )
  const toggle = (target: string) =>
    onChange(chosen.includes(target) ? chosen.filter((one) => one !== target) : [...chosen, target])

  return (
    <fieldset
      className="min-w-0"
      data-wrong={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="mb-1.5 text-control font-medium">
        Who{chosen.length > 1 && <span className="font-normal text-ink-soft"> ({chosen.length} chosen)</span>}
      </legend>
      {all.length > MANY && <SearchField label="Find somebody" value={sought} onChange={setSought} className="mb-2" />}
      <div
        className={classNames(
          '-mx-1 grid gap-1.5 p-1 sm:max-lg:grid-cols-2',
          all.length > MANY && 'max-h-64 overflow-y-auto',
        )}
      >
        {found.map((one) => (
          <Target
            key={one.id}
            one={one}
            fight={fight}
            isChosen={chosen.includes(one.id)}
            onToggle={() => toggle(one.id)}
          />
        ))}
        {found.length === 0 && <p className="py-2 text-control text-ink-soft">Nobody goes by that name.</p>}
      </div>
      {error && (
        <div className="mt-1.5">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  )
}

type TargetProps = { one: SeenCombatant; fight: CombatView; isChosen: boolean; onToggle: () => void }

function Target({ one, fight, isChosen, onToggle }: TargetProps) {
  const out = outOfIt(one)
  return (
    <label
      className={classNames(
        'flex min-h-12 items-center gap-2.5 rounded-md bg-raised px-2.5 py-1.5 text-control shadow-[inset_0_0_0_1px_var(--line-strong)] transition-colors duration-[140ms] hover:bg-hover',
        'has-checked:bg-ember-soft has-checked:shadow-[inset_0_0_0_2px_var(--ember)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ember-ink',
      )}
    >
      <input type="checkbox" className="sr-only" checked={isChosen} onChange={onToggle} />
      <Face one={one} faces={fight.faces} />
      <span className="min-w-0 grow wrap-anywhere">
        {one.name}
        {out && <span className="text-ink-soft">, {out.toLowerCase()}</span>}
        {one.isYours && <span className="text-ink-soft">, you</span>}
      </span>
    </label>
  )
}

const SIDES_FIRST = {
  damage: ['foe', 'neutral', 'party'],
  condition: ['foe', 'neutral', 'party'],
  healing: ['party', 'neutral', 'foe'],
} as const satisfies Record<Kind, readonly SeenCombatant['side'][]>

function likelyFirst(combatants: readonly SeenCombatant[], kind: Kind) {
  const sides: readonly SeenCombatant['side'][] = SIDES_FIRST[kind]
  const rank = (one: SeenCombatant) => sides.indexOf(one.side) * 2 + (isBeyondHelp(one) ? 10 : 0)
  return combatants
    .filter(({ departure, kind: what }) => departure === null && what !== 'lair')
    .toSorted((one, other) => rank(one) - rank(other))
}

const isBeyondHelp = ({ health }: SeenCombatant) => health.shown !== 'nothing' && health.word === 'dead'
