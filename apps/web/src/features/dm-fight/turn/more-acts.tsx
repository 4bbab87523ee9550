import { Ellipsis } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { Menu, MenuItem } from '../../../ui/menu.tsx'
import { FIGHT_KEYS, type FightKey } from '../keys/fight-keys.ts'
import { useKeyMap } from '../keys/key-map.ts'
import { keyCaps } from '../../../ui/shortcuts.ts'

const MORE: readonly FightKey[] = [
  'end-condition',
  'concentration',
  'exhaustion',
  'death-save',
  'stabilise',
  'revive',
  'ability',
  'legendary',
  'initiative',
  'move-up',
  'move-down',
  'surprise',
  'delay',
  'act-now',
  'disclosure',
  'mount',
  'roll',
  'leave',
]

/** The rest of what can be done with those chosen. */
export function MoreActs({ run }: { run: (key: FightKey) => void }) {
  const keys = useKeyMap()
  return (
    <Menu
      label="More to do with them"
      trigger={
        <Button size="small" className="px-2!" icon={<Ellipsis size={15} aria-hidden />}>
          More
        </Button>
      }
    >
      <div className="max-h-[60dvh] overflow-y-auto">
        {MORE.map((key) => (
          <MenuItem key={key} onSelect={() => run(key)}>
            <span className="grow pr-6">{FIGHT_KEYS[key][1]}</span>
            <kbd aria-hidden className="font-sans text-xs text-ink-soft">
              {keyCaps(keys[key]).join(' ')}
            </kbd>
          </MenuItem>
        ))}
      </div>
    </Menu>
  )
}
