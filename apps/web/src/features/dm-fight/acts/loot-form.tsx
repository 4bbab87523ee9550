import type { Audience, Loot } from '@tomekeeper/combat'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { ActForm } from './act-form.tsx'
import { NumberBox, TextBox } from './boxes.tsx'

/** What there is to find, what the table knows of it, and whose it is. */
export function LootForm() {
  const { combat } = useDesk()
  const [name, setName] = useState('')
  const [quantity, setQuantity] = useState<number | null>(1)
  const [valueGp, setValueGp] = useState<number | null>(null)
  const [audience, setAudience] = useState<Audience>('dm')
  return (
    <ActForm
      submit="Add it"
      staysOpen
      orders={() =>
        name.trim() === '' || quantity === null
          ? 'Say what it is, and how many.'
          : [{ type: 'add_loot', name: name.trim(), quantity, valueGp, audience }]
      }
      onDone={() => setName('')}
    >
      {combat.loot.length > 0 && (
        <ul className="flex flex-col gap-2" aria-label="Loot so far">
          {combat.loot.map((loot) => (
            <LootLine key={loot.id} loot={loot} />
          ))}
        </ul>
      )}
      <TextBox isFirst label="What" value={name} onChange={setName} maxLength={120} />
      <div className="grid grid-cols-2 items-end gap-2">
        <NumberBox label="How many" value={quantity} onChange={setQuantity} min={1} />
        <NumberBox label="Worth, in gp" value={valueGp} onChange={setValueGp} min={0} optional />
      </div>
      <Checkbox
        label="The table sees it"
        checked={audience === 'table'}
        onChange={(event) => setAudience(event.target.checked ? 'table' : 'dm')}
      />
    </ActForm>
  )
}

function LootLine({ loot }: { loot: Loot }) {
  const { combat, attempt, attemptUndoably } = useDesk()
  const party = Object.values(combat.combatants).filter((one) => one.side === 'party')
  const change = (changes: Partial<Omit<Loot, 'id'>>) => attempt({ type: 'change_loot', lootId: loot.id, changes })
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-sunken px-3 py-1.5 text-control">
      <span className="min-w-0 grow truncate font-medium">
        {loot.quantity} × {loot.name}
        {loot.valueGp !== null && <span className="font-normal text-ink-soft"> {loot.valueGp} gp</span>}
      </span>
      <Checkbox
        label="Table sees it"
        checked={loot.audience === 'table'}
        onChange={(event) => change({ audience: event.target.checked ? 'table' : 'dm' })}
      />
      <span className="w-36">
        <Select
          aria-label={`Who has ${loot.name}`}
          value={loot.assignedTo ?? ''}
          choices={[{ value: '', label: 'Nobody yet' }, ...party.map((one) => ({ value: one.id, label: nameOf(one) }))]}
          onChange={(event) => change({ assignedTo: event.target.value || null })}
        />
      </span>
      <IconButton
        label={`Remove ${loot.name}`}
        hint="none"
        icon={<Trash2 size={16} aria-hidden />}
        onClick={() =>
          attemptUndoably({ type: 'remove_loot', lootId: loot.id }, `${loot.name} is no longer in the loot.`)
        }
      />
    </li>
  )
}
