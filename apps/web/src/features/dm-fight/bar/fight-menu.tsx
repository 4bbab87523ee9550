import {
  Castle,
  Coins,
  Ellipsis,
  Eye,
  EyeOff,
  Flag,
  Keyboard,
  MonitorUp,
  NotebookPen,
  PawPrint,
  Projector,
  UserPlus,
  Users,
  Waves,
} from 'lucide-react'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../../ui/menu.tsx'
import type { PlainAct } from '../acts/acting.ts'
import { useDesk } from '../desk.ts'

type Props = { isOpen: boolean; onToggleOpen: () => void; onKeys: () => void; onPreview: () => void }

/** What concerns the whole fight. */
export function FightMenu({ isOpen, onToggleOpen, onKeys, onPreview }: Props) {
  const { combat, act, attempt } = useDesk()
  const opens = (what: PlainAct) => () => act({ what })
  return (
    <Menu
      label="The fight"
      trigger={<IconButton label="More of the fight" hint="none" icon={<Ellipsis size={18} aria-hidden />} />}
    >
      <MenuItem icon={<PawPrint size={16} aria-hidden />} onSelect={opens('monsters')}>
        Add monsters
      </MenuItem>
      <MenuItem icon={<Users size={16} aria-hidden />} onSelect={opens('members')}>
        Add members
      </MenuItem>
      <MenuItem icon={<UserPlus size={16} aria-hidden />} onSelect={opens('newcomer')}>
        Add somebody else
      </MenuItem>
      <MenuItem icon={<Waves size={16} aria-hidden />} onSelect={opens('waves')}>
        Waves
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={isOpen ? <EyeOff size={16} aria-hidden /> : <MonitorUp size={16} aria-hidden />}
        onSelect={onToggleOpen}
      >
        {isOpen ? 'Take out of the table’s sight' : 'Open to the table'}
      </MenuItem>
      <MenuItem icon={<Projector size={16} aria-hidden />} onSelect={onPreview}>
        See as the table
      </MenuItem>
      <MenuItem icon={<Eye size={16} aria-hidden />} onSelect={opens('disclosure')}>
        What the table is told
      </MenuItem>
      <MenuItem
        icon={<Castle size={16} aria-hidden />}
        onSelect={() => attempt({ type: 'set_lair', inLair: !combat.inLair })}
      >
        {combat.inLair ? 'Out of the lair' : 'In the lair'}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Coins size={16} aria-hidden />} onSelect={opens('loot')}>
        Loot
      </MenuItem>
      <MenuItem icon={<NotebookPen size={16} aria-hidden />} onSelect={opens('fight-note')}>
        The fight’s note
      </MenuItem>
      <MenuItem icon={<Keyboard size={16} aria-hidden />} onSelect={onKeys}>
        Change the keys
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Flag size={16} aria-hidden />} onSelect={opens('end')}>
        End the fight
      </MenuItem>
    </Menu>
  )
}
