import { openPalette } from '../../ui/palette-actions.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyCaps } from '../../ui/key-caps.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { say } from '../../ui/toast.ts'
import { RECAP } from './recap.ts'
import { Group, Specimen } from './specimen.tsx'

export const Overlays = () => (
  <Specimen
    id="overlays"
    title="What floats"
    says="Asks for attention, keeps the keyboard inside, and gives focus back."
  >
    <Group label="Dialogs and sheets">
      <Dialog
        title="The ferryman’s bargain"
        description="What the table heard on the quay."
        trigger={<Button>Dialog</Button>}
      >
        <p>He carries anyone across for a name. The name has to be yours, and you will not have it on the way back.</p>
      </Dialog>
      <ConfirmDialog
        title="Delete “The Salt Road”?"
        confirm="Delete the campaign"
        typed="The Salt Road"
        trigger={<Button kind="danger">Typed confirmation</Button>}
        onConfirm={() => say('Deleted.')}
      >
        Fourteen sessions, 212 codex entries and nine documents go with it. This cannot be undone.
      </ConfirmDialog>
      <Sheet title="Session 13" description="The night of the seven bells" trigger={<Button>Sheet</Button>}>
        <Prose text={RECAP} compact />
      </Sheet>
      <Sheet title="Session 13" from="below" trigger={<Button>Sheet from below</Button>}>
        <Prose text={RECAP} compact />
      </Sheet>
    </Group>
    <Group label="The keyboard is the DM’s">
      <Button onClick={() => openPalette()}>
        Command palette <KeyCaps keys="mod+k" />
      </Button>
      <span className="text-control text-ink-soft">
        and <KeyCaps keys="?" /> for every key
      </span>
    </Group>
  </Specimen>
)
