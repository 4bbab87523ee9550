import type { CombatCard } from '@tomekeeper/contracts/combat'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { say } from '../../ui/toast.ts'
import { calledBy } from './fight-words.ts'
import { useRemoveFight } from './use-remove-fight.ts'

type Props = { campaignId: string; combatId: string; fight: CombatCard; open: boolean; onClose: () => void }

/** A fight that is on asks for more than a tap: people are in the middle of it. */
export function RemoveFight({ campaignId, combatId, fight, open, onClose }: Props) {
  const remove = useRemoveFight()
  const failure = failureFor(remove.error)
  const name = calledBy(fight)
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={`Remove ${name}?`}
      confirm="Remove the fight"
      typed={fight.phase === 'running' ? 'remove' : undefined}
      failure={failure && <Banner tone="danger">{failure.sentence}</Banner>}
      onConfirm={async () => {
        await remove.mutateAsync({ campaignId, combatId })
        say(`${name} is removed.`)
      }}
    >
      {fight.phase === 'running'
        ? 'It is on right now. It disappears from every screen at once, with its whole log, and cannot be brought back.'
        : 'It disappears for everybody, with its whole log, and cannot be brought back. Experience that was given stays.'}
    </ConfirmDialog>
  )
}
