import { useState } from 'react'
import { failureFor } from '../../../lib/errors.ts'
import { trpc } from '../../../lib/trpc.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { FailureState } from '../../../ui/failure-state.tsx'
import { RowsSkeleton } from '../../../ui/skeleton.tsx'
import { useDesk } from '../desk.ts'
import { leaveOnEscape } from './act-form.tsx'

/** Members who came late. A member's combatant carries the member's id. */
export function MembersForm() {
  const { campaign, combat, invite, done } = useDesk()
  const { data: members, error, refetch } = trpc.members.list.useQuery({ campaignId: campaign.id })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [refused, setRefused] = useState<string | null>(null)
  if (error) return <FailureState onRetry={() => void refetch()}>{failureFor(error)?.sentence}</FailureState>
  if (!members) return <RowsSkeleton label="Looking who is in the party" />

  const absent = members.filter((one) => one.role === 'player' && !combat.combatants[one.id])
  function add() {
    if (chosen.length === 0) return setRefused('Choose who joins.')
    const why = invite({ kind: 'members', memberIds: [...chosen] }, `Add ${chosen.length} of the party`)
    if (why !== null) return setRefused(why)
    done()
  }

  return (
    <div
      role="group"
      aria-label="Members who join"
      className="flex flex-col gap-4"
      onKeyDown={(event) => leaveOnEscape(event, done)}
    >
      {absent.length === 0 && <p className="text-control">Everybody of the party is in the fight.</p>}
      <div>
        {absent.map((one) => (
          <Checkbox
            key={one.id}
            label={one.characterName ?? one.name ?? 'Somebody'}
            checked={chosen.includes(one.id)}
            onChange={(event) =>
              setChosen(event.target.checked ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))
            }
          />
        ))}
      </div>
      {refused !== null && <Banner tone="danger">{refused}</Banner>}
      <div className="flex gap-2">
        {absent.length > 0 && (
          <Button kind="primary" onClick={add}>
            Add them
          </Button>
        )}
        <Button kind="quiet" onClick={done}>
          Leave it
        </Button>
      </div>
    </div>
  )
}
