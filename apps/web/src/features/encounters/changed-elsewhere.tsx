import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'

type Props = { busy: boolean; onTakeTheirs: () => void; onKeepMine: () => void; onSaveAsCopy: () => void }

/** Two DMs at one encounter: both versions are kept until somebody decides. */
export const ChangedElsewhere = ({ busy, onTakeTheirs, onKeepMine, onSaveAsCopy }: Props) => (
  <Banner
    tone="warn"
    actions={
      <>
        <Button size="small" busy={busy} onClick={onSaveAsCopy}>
          Save mine as a copy
        </Button>
        <Button size="small" busy={busy} onClick={onKeepMine}>
          Replace theirs with mine
        </Button>
        <Button size="small" kind="quiet" onClick={onTakeTheirs}>
          See theirs
        </Button>
      </>
    }
  >
    Someone else changed this encounter meanwhile. What you see is yours, and it is not saved.
  </Banner>
)
