import { type Combatant, labelOf, type Loot } from '@tomekeeper/combat'
import { Ellipsis, Eye, EyeOff, Pencil, Trash2 } from 'lucide-react'
import { formatNumber } from '../../lib/format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { Select } from '../../ui/select.tsx'

type Props = {
  loot: Loot
  party: readonly Combatant[]
  onChange: (changes: Partial<Omit<Loot, 'id'>>) => void
  onEdit: () => void
  onRemove: () => void
}

/** One thing: what it is worth, who has it, and whether the table knows of it. */
export function LootRow({ loot, party, onChange, onEdit, onRemove }: Props) {
  const { name, quantity, valueGp, audience, assignedTo } = loot
  const isShown = audience === 'table'
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2 sm:px-5">
      <div className="min-w-0 grow basis-52 text-control">
        <span className="font-medium wrap-anywhere">
          {quantity > 1 && `${formatNumber(quantity)} × `}
          {name}
        </span>
        <span className="block text-sm text-ink-soft">
          {[valueGp !== null && worth(quantity, valueGp), isShown ? 'The table knows of it' : 'Only you know of it']
            .filter(Boolean)
            .join('. ')}
        </span>
      </div>
      <div className="flex grow items-center justify-end gap-1 sm:grow-0">
        <span className="w-40 grow sm:grow-0">
          <Select
            aria-label={`Who gets ${name}`}
            value={assignedTo ?? ''}
            choices={[
              { value: '', label: 'Nobody yet' },
              ...party.map((one) => ({ value: one.id, label: labelOf({ role: 'dm' }, one) })),
            ]}
            onChange={(event) => onChange({ assignedTo: event.target.value || null })}
          />
        </span>
        <IconButton
          label={isShown ? `Hide ${name} from the table` : `Show ${name} to the table`}
          icon={isShown ? <Eye size={18} aria-hidden /> : <EyeOff size={18} aria-hidden />}
          pressed={isShown}
          onClick={() => onChange({ audience: isShown ? 'dm' : 'table' })}
        />
        <Menu
          label={`Actions for ${name}`}
          trigger={<IconButton label={`Actions for ${name}`} hint="none" icon={<Ellipsis size={18} aria-hidden />} />}
        >
          <MenuItem icon={<Pencil aria-hidden />} onSelect={onEdit}>
            Change it
          </MenuItem>
          <MenuItem icon={<Trash2 aria-hidden />} tone="danger" onSelect={onRemove}>
            Remove it
          </MenuItem>
        </Menu>
      </div>
    </div>
  )
}

const worth = (quantity: number, valueGp: number) =>
  quantity > 1
    ? `Worth ${formatNumber(valueGp)} gp each, ${formatNumber(quantity * valueGp)} gp together`
    : `Worth ${formatNumber(valueGp)} gp`
