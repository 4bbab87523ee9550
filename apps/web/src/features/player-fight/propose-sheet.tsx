import type { Suggestion } from '@tomekeeper/combat/vocabulary'
import type { CombatView } from '@tomekeeper/contracts/combat'
import { Sheet } from '../../ui/sheet.tsx'
import type { Kind } from './draft.ts'
import { ProposeForm } from './propose-form.tsx'

type Props = {
  fight: CombatView
  /** What is being proposed; nothing while the sheet is closed. */
  kind: Kind | undefined
  isWide: boolean
  onClose: () => void
  onPropose: (suggestion: Suggestion, note: string) => void
}

const TITLES: Record<Kind, string> = {
  damage: 'Propose damage',
  healing: 'Propose healing',
  condition: 'Propose a condition',
}

/** From below, under the thumb; on a laptop from the side, so that the fight stays in sight. Nothing happens until the DM accepts, and it says so. */
export const ProposeSheet = ({ fight, kind, isWide, onClose, onPropose }: Props) => (
  <Sheet
    from={isWide ? 'right' : 'below'}
    open={kind !== undefined}
    onOpenChange={(open) => !open && onClose()}
    title={TITLES[kind ?? 'damage']}
    description="It counts once your DM accepts it."
  >
    {kind && (
      <ProposeForm
        fight={fight}
        kind={kind}
        onPropose={(suggestion, note) => {
          onPropose(suggestion, note)
          onClose()
        }}
      />
    )}
  </Sheet>
)
