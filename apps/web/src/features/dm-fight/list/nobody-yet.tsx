import { Swords } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useDesk } from '../desk.ts'

/** A fight that nobody has come to. */
export function NobodyYet() {
  const { act } = useDesk()
  return (
    <EmptyState
      icon={<Swords size={28} aria-hidden />}
      title="Nobody is in this fight yet"
      action={
        <div className="flex flex-wrap justify-center gap-2">
          <Button kind="primary" onClick={() => act({ what: 'monsters' })}>
            Add monsters
          </Button>
          <Button onClick={() => act({ what: 'members' })}>Add members</Button>
        </div>
      }
    >
      Bring in the party and those they meet; then roll initiative.
    </EmptyState>
  )
}
