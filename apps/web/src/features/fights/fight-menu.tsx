import type { CombatCard } from '@tomekeeper/contracts/combat'
import { Ellipsis, Eye, EyeOff, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { sentenceFor } from '../../lib/errors.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { say, sayFailed } from '../../ui/toast.ts'
import { calledBy } from './fight-words.ts'
import { RemoveFight } from './remove-fight.tsx'
import { RenameFight } from './rename-fight.tsx'
import { useOpenFight } from './use-open-fight.ts'

type Props = { campaignId: string; fight: CombatCard }

/** What a DM does with a fight from outside of it. */
export function FightMenu({ campaignId, fight }: Props) {
  const [asked, setAsked] = useState<'rename' | 'remove'>()
  const { open, close } = useOpenFight()
  const name = calledBy(fight)
  const which = { campaignId, combatId: fight.id }
  const onError = (error: unknown) => sayFailed(sentenceFor(error))

  // the way back is offered: an eye is easily poked by mistake
  const show = () =>
    open.mutate(which, { onSuccess: () => say('The table sees the fight now.', { undo: hide }), onError })
  const hide = () =>
    close.mutate(which, { onSuccess: () => say('The table no longer sees the fight.', { undo: show }), onError })

  return (
    <>
      <Menu
        label={`What to do with ${name}`}
        trigger={<IconButton label={`Actions for ${name}`} hint="none" icon={<Ellipsis size={18} aria-hidden />} />}
      >
        <MenuItem icon={<Pencil size={16} aria-hidden />} onSelect={() => setAsked('rename')}>
          Rename
        </MenuItem>
        {fight.dm?.isOpenToTable ? (
          <MenuItem icon={<EyeOff size={16} aria-hidden />} onSelect={hide}>
            Take out of the table’s sight
          </MenuItem>
        ) : (
          <MenuItem icon={<Eye size={16} aria-hidden />} onSelect={show}>
            Open to the table
          </MenuItem>
        )}
        <MenuSeparator />
        <MenuItem icon={<Trash2 size={16} aria-hidden />} tone="danger" onSelect={() => setAsked('remove')}>
          Remove
        </MenuItem>
      </Menu>
      <RenameFight {...which} fight={fight} open={asked === 'rename'} onClose={() => setAsked(undefined)} />
      <RemoveFight {...which} fight={fight} open={asked === 'remove'} onClose={() => setAsked(undefined)} />
    </>
  )
}
