import { BookOpen, Copy, Dices, Ellipsis, Pencil, Plus, Star, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ExternalLink } from '../../ui/external-link.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { KeyCaps } from '../../ui/key-caps.tsx'
import { Menu, MenuHeading, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { Popover } from '../../ui/popover.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { Group, Specimen } from './specimen.tsx'

export function Actions() {
  const [starred, setStarred] = useState(true)
  return (
    <Specimen id="actions" title="Actions" says="One primary action a view. Verbs, in sentence case.">
      <Group label="Buttons">
        <Button kind="primary" icon={<Plus size={16} aria-hidden />}>
          New campaign
        </Button>
        <Button>Invite players</Button>
        <Button kind="quiet">Not now</Button>
        <Button kind="danger">Delete the campaign</Button>
      </Group>
      <Group label="Busy and disabled keep their place and their focus">
        <Button kind="primary" busy>
          Saving
        </Button>
        <Button kind="primary" disabled>
          New campaign
        </Button>
        <Button disabled>Invite players</Button>
      </Group>
      <Group label="Sizes">
        <Button size="small">Small</Button>
        <Button>Normal</Button>
        <Button size="large" kind="primary" icon={<Dices size={20} aria-hidden />}>
          Roll initiative
        </Button>
      </Group>
      <Group label="Icon buttons name themselves">
        <IconButton label="Rename" icon={<Pencil size={18} aria-hidden />} />
        <IconButton label="Copy the link" look="outlined" icon={<Copy size={18} aria-hidden />} />
        <IconButton
          label="Keep at hand"
          pressed={starred}
          icon={<Star size={18} aria-hidden />}
          onClick={() => setStarred(!starred)}
        />
        <IconButton label="Delete" disabled icon={<Trash2 size={18} aria-hidden />} />
      </Group>
      <Group label="Links">
        <TextLink to="/design">The salt road</TextLink>
        <ExternalLink href="https://www.dndbeyond.com/srd">The system reference document</ExternalLink>
        <ButtonLink to="/design" icon={<BookOpen size={16} aria-hidden />}>
          Open the book
        </ButtonLink>
      </Group>
      <Group label="Menu, popover, tooltip, keys">
        <Menu
          label="Session"
          align="start"
          trigger={<Button icon={<Ellipsis size={16} aria-hidden />}>Session 14</Button>}
        >
          <MenuHeading>The drowned chapel</MenuHeading>
          <MenuItem icon={<Pencil size={16} aria-hidden />}>Edit</MenuItem>
          <MenuItem icon={<Copy size={16} aria-hidden />} disabled>
            Copy the recap
          </MenuItem>
          <MenuSeparator />
          <MenuItem tone="danger" icon={<Trash2 size={16} aria-hidden />}>
            Cancel the session
          </MenuItem>
        </Menu>
        <Popover label="Difficulty" trigger={<Button kind="quiet">Why hard?</Button>}>
          <p>
            Four characters of 5th level face 4,400 XP. A hard fight ends at 4,400; one more ghoul makes it more than
            the budget.
          </p>
        </Popover>
        <Tooltip text="Rolled in the open, on 21 November">
          <Button kind="quiet">19</Button>
        </Tooltip>
        <KeyCaps keys="mod+k" />
        <KeyCaps keys="?" />
      </Group>
    </Specimen>
  )
}
