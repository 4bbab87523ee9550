import type { MonsterView } from '@tomekeeper/contracts/bestiary'
import { Trash2 } from 'lucide-react'
import { sentenceFor } from '../../lib/errors.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { say, sayFailed } from '../../ui/toast.ts'
import { useRemoveMonster } from './use-remove-monster.ts'
import { useRestoreMonster } from './use-restore-monster.ts'

type Props = { campaignId: string; monster: Pick<MonsterView, 'locator' | 'name'>; onRemoved: () => void }

/** Takes one of the campaign's own monsters out, with a way back. */
export function RemoveMonster({ campaignId, monster, onRemoved }: Props) {
  const { mutate: remove, isPending } = useRemoveMonster()
  const { mutate: restore } = useRestoreMonster()
  const { locator, name } = monster

  const bringBack = () =>
    restore(
      { campaignId, locator },
      {
        onSuccess: () => say(`${name} is back.`),
        onError: (error) => sayFailed(`${name} did not come back. ${sentenceFor(error)}`),
      },
    )
  return (
    <IconButton
      label={`Remove ${name} from the bestiary`}
      className="size-8!"
      aria-disabled={isPending || undefined}
      icon={<Trash2 size={16} aria-hidden />}
      onClick={() =>
        !isPending &&
        remove(
          { campaignId, locator },
          {
            onSuccess: () => {
              onRemoved()
              say(`${name} is removed.`, { undo: bringBack })
            },
            onError: (error) => sayFailed(`${name} is still here. ${sentenceFor(error)}`),
          },
        )
      }
    />
  )
}
