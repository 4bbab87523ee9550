import type { DifficultyView } from '@tomekeeper/contracts/encounters'
import { ArrowDown, ArrowUp, Ellipsis, Eye, EyeOff, StickyNote, Trash2, Waves } from 'lucide-react'
import { useState } from 'react'
import { formatNumber } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { CountStepper } from './count-stepper.tsx'
import type { DraftRow } from './draft.ts'
import { DIFFICULTY_WORDS } from './encounter-words.ts'
import { RowDetails } from './row-details.tsx'

type Props = {
  row: DraftRow
  most: number
  oneMore: DifficultyView['difficulty'] | undefined
  inLair: boolean
  isOpen: boolean
  isFirst: boolean
  isLast: boolean
  onChange: (change: Partial<DraftRow>) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
  onOpen: () => void
}

/** Some monsters of one kind: how many, in which wave, whether in hiding. */
export function MonsterRow({ row, most, oneMore, inLair, isOpen, ...props }: Props) {
  const { isFirst, isLast, onChange, onMove, onRemove, onOpen } = props
  const [showsDetails, setShowsDetails] = useState(false)

  return (
    <div className="px-4 py-2.5 sm:px-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <div className="min-w-0 grow basis-44">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <button
              type="button"
              onClick={onOpen}
              onKeyDown={(event) => {
                const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key]
                if (!event.altKey || !by) return
                event.preventDefault()
                onMove(by)
              }}
              aria-pressed={isOpen}
              className="tap min-w-0 rounded-sm text-left text-control font-medium wrap-anywhere underline-offset-3 hover:underline aria-pressed:text-ember-ink"
            >
              {row.name}
            </button>
            {row.hidden && <Badge icon={<EyeOff aria-hidden />}>Hidden</Badge>}
            {row.wave > 0 && <Badge icon={<Waves aria-hidden />}>{`Wave ${row.wave}`}</Badge>}
            {row.isGone && <Badge tone="warn">No longer in the bestiary</Badge>}
          </div>
          <p className="text-sm text-ink-soft">
            {worthOf(row, inLair)}
            {oneMore && <span> · one more makes it {DIFFICULTY_WORDS[oneMore].toLowerCase()}</span>}
          </p>
          {row.note && !showsDetails && <p className="text-sm wrap-anywhere text-ink-soft italic">{row.note}</p>}
        </div>
        <div className="flex items-center gap-1">
          <CountStepper
            label={`How many: ${row.name}`}
            value={row.count}
            most={most}
            onChange={(count) => onChange({ count })}
          />
          <IconButton
            label={row.hidden ? `${row.name}: in hiding` : `${row.name}: in sight`}
            hint="none"
            pressed={row.hidden}
            icon={row.hidden ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
            onClick={() => onChange({ hidden: !row.hidden })}
          />
          <Menu
            label={`What to do with ${row.name}`}
            trigger={
              <IconButton label={`More for ${row.name}`} hint="none" icon={<Ellipsis size={18} aria-hidden />} />
            }
          >
            <MenuItem icon={<StickyNote size={16} aria-hidden />} onSelect={() => setShowsDetails(!showsDetails)}>
              {showsDetails ? 'Close wave, name and note' : 'Wave, name and note'}
            </MenuItem>
            <MenuItem icon={<ArrowUp size={16} aria-hidden />} disabled={isFirst} onSelect={() => onMove(-1)}>
              Move up
            </MenuItem>
            <MenuItem icon={<ArrowDown size={16} aria-hidden />} disabled={isLast} onSelect={() => onMove(1)}>
              Move down
            </MenuItem>
            <MenuSeparator />
            <MenuItem tone="danger" icon={<Trash2 size={16} aria-hidden />} onSelect={onRemove}>
              Remove
            </MenuItem>
          </Menu>
        </div>
      </div>
      {showsDetails && <RowDetails row={row} onChange={onChange} />}
    </div>
  )
}

function worthOf({ cr, xp, xpInLair, count }: DraftRow, inLair: boolean) {
  const each = (inLair ? xpInLair : null) ?? xp
  if (each === null) return cr === null ? 'No challenge rating' : `CR ${cr}`
  const sum = count > 1 ? `, ${formatNumber(each * count)} together` : ''
  return `CR ${cr ?? '—'} · ${formatNumber(each)} XP${sum}`
}
