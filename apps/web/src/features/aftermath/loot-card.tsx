import { type Combat, type Loot, type Order } from '@tomekeeper/combat'
import { Eye, Gem, Plus, Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { counted, formatNumber } from '../../lib/format.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Rows } from '../../ui/rows.tsx'
import { say } from '../../ui/toast.ts'
import { crsOfDefeated } from './crs-of-defeated.ts'
import type { FoundLine } from './found-lines.ts'
import { LootDialog } from './loot-dialog.tsx'
import { LootFinder } from './loot-finder.tsx'
import { LootRow } from './loot-row.tsx'
import { useOrdered } from './use-ordered.ts'

type Props = { combat: Combat; onOrder: (order: Order) => Promise<unknown> }

/** What there was to find: looked for, put right, shared out, and shown when the DM says so. */
export function LootCard({ combat, onOrder }: Props) {
  const { give, busy, failure } = useOrdered(onOrder)
  const [isLooking, setIsLooking] = useState(false)
  const [edited, setEdited] = useState<Loot | 'new' | null>(null)
  const crs = useMemo(() => crsOfDefeated(combat), [combat])
  const { loot } = combat
  const party = Object.values(combat.combatants).filter(
    ({ side, kind, presence }) => side === 'party' && kind !== 'lair' && presence !== 'waiting',
  )
  const secret = loot.filter(({ audience }) => audience === 'dm')

  async function keep(lines: readonly FoundLine[]) {
    const last = combat.counters.loot
    const kept = await give(
      ...lines.map(
        ({ name, quantity, valueGp }): Order => ({
          type: 'add_loot',
          name,
          quantity,
          valueGp,
          audience: 'dm',
        }),
      ),
    )
    if (!kept) return
    setIsLooking(false)
    // the log names its loot by counting, so these are the names of what was just added
    const undo = lines.map((_, at): Order => ({ type: 'remove_loot', lootId: `l${last + 1 + at}` }))
    say(`${counted(lines.length, 'find')} kept. Only you know of it so far.`, { undo: () => void give(...undo) })
  }

  async function remove({ id, assignedTo, ...thing }: Loot) {
    const back = `l${combat.counters.loot + 1}`
    if (!(await give({ type: 'remove_loot', lootId: id }))) return
    const orders: Order[] = [{ type: 'add_loot', ...thing }]
    if (assignedTo !== null) orders.push({ type: 'change_loot', lootId: back, changes: { assignedTo } })
    say(`${thing.name} is no longer in the loot.`, { undo: () => void give(...orders) })
  }

  async function showAll() {
    const shown = await give(
      ...secret.map(({ id }): Order => ({ type: 'change_loot', lootId: id, changes: { audience: 'table' } })),
    )
    const hide = secret.map(({ id }): Order => ({ type: 'change_loot', lootId: id, changes: { audience: 'dm' } }))
    if (shown) say('The table knows of everything.', { undo: () => void give(...hide) })
  }

  return (
    <Card
      title="Loot"
      description={loot.length > 0 ? inAll(loot, secret) : undefined}
      flush
      actions={
        <>
          {secret.length > 0 && (
            <Button size="small" icon={<Eye size={15} aria-hidden />} busy={busy} onClick={() => void showAll()}>
              Show it to the table
            </Button>
          )}
          {(loot.length > 0 || isLooking) && (
            <Button
              size="small"
              icon={<Search size={15} aria-hidden />}
              aria-expanded={isLooking}
              onClick={() => setIsLooking(!isLooking)}
            >
              {isLooking ? 'Stop looking' : 'Look for treasure'}
            </Button>
          )}
          <Button size="small" icon={<Plus size={15} aria-hidden />} onClick={() => setEdited('new')}>
            Add by hand
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-2 pb-3">
        {failure && (
          <div className="px-4 sm:px-5">
            <Banner tone="danger" requestId={failure.requestId || undefined}>
              {failure.sentence}
            </Banner>
          </div>
        )}
        {isLooking && (
          <div className="px-4 pb-2 sm:px-5">
            <LootFinder crs={crs} busy={busy} onKeep={(lines) => void keep(lines)} />
          </div>
        )}
        {loot.length > 0 && (
          <Rows label="Loot">
            {loot.map((one) => (
              <LootRow
                key={one.id}
                loot={one}
                party={party}
                onChange={(changes) => void give({ type: 'change_loot', lootId: one.id, changes })}
                onEdit={() => setEdited(one)}
                onRemove={() => void remove(one)}
              />
            ))}
          </Rows>
        )}
        {loot.length === 0 && !isLooking && (
          <EmptyState
            icon={<Gem aria-hidden />}
            title="No loot yet"
            action={
              <Button kind="primary" icon={<Search size={16} aria-hidden />} onClick={() => setIsLooking(true)}>
                Look for treasure
              </Button>
            }
          >
            What did they carry, and what did they guard?
          </EmptyState>
        )}
      </div>
      {edited && (
        <LootDialog
          open
          onOpenChange={(open) => !open && setEdited(null)}
          loot={edited === 'new' ? undefined : edited}
          failure={failure}
          onSave={(thing) =>
            give(
              edited === 'new'
                ? { type: 'add_loot', ...thing, audience: 'dm' }
                : { type: 'change_loot', lootId: edited.id, changes: thing },
            )
          }
        />
      )}
    </Card>
  )
}

function inAll(loot: readonly Loot[], secret: readonly Loot[]) {
  const worth = loot.reduce((sum, { quantity, valueGp }) => sum + quantity * Math.round((valueGp ?? 0) * 100), 0) / 100
  const known = secret.length === 0 ? 'The table knows of everything.' : `The table does not know of ${secret.length}.`
  return `${counted(loot.length, 'find')}, worth ${formatNumber(worth)} gp together. ${known}`
}
