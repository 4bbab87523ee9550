import type { DoubtfulMonster } from '@tomekeeper/contracts/bestiary'
import { Check, ChevronLeft, ChevronRight, Pencil, X } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { useShortcuts } from '../../ui/shortcuts.ts'
import type { Verdict } from './review-screen.tsx'
import { doubtsOf, placeOf } from './review-words.ts'

type Props = {
  monsters: readonly DoubtfulMonster[]
  open: DoubtfulMonster
  onOpen: (locator: string) => void
  onDecide: (verdict: Verdict) => void
  onEdit: (locator: string) => void
  statBlock: (locator: string) => ReactNode
  page: (monster: DoubtfulMonster) => ReactNode
}

/** One of them: what was read, what is doubtful about it, and the page to compare it with. */
export function ReviewBench({ monsters, open, onOpen, onDecide, onEdit, statBlock, page }: Props) {
  const isBeside = useMedia('(min-width: 1180px)')
  const [side, setSide] = useState<'read' | 'page'>('read')
  const at = monsters.findIndex(({ locator }) => locator === open.locator)
  const previous = monsters[at - 1]
  const next = monsters[at + 1]

  useShortcuts(
    'Review',
    useMemo(
      () => [
        { keys: 'j', says: 'Next monster', run: () => next && onOpen(next.locator) },
        { keys: 'k', says: 'Previous monster', run: () => previous && onOpen(previous.locator) },
        { keys: 'a', says: 'Accept it', run: () => onDecide('accepted') },
        { keys: 'r', says: 'Reject it', run: () => onDecide('rejected') },
        { keys: 'e', says: 'Edit it', run: () => onEdit(open.locator) },
      ],
      [next, previous, onOpen, onDecide, onEdit, open.locator],
    ),
  )

  const read = (
    <section aria-label={`What was read of ${open.name}`} className="min-w-0 rounded-md bg-surface p-4 sm:p-5">
      {statBlock(open.locator)}
    </section>
  )
  const printed = (
    <section aria-label={`Where ${open.name} stands`} className="min-w-0">
      {page(open)}
    </section>
  )
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-x-3 gap-y-3">
        <IconButton
          label="Previous monster"
          look="outlined"
          icon={<ChevronLeft size={18} aria-hidden />}
          disabled={!previous}
          onClick={() => previous && onOpen(previous.locator)}
        />
        <Field label={`Monster ${at + 1} of ${monsters.length}`} className="min-w-0 grow basis-56 sm:max-w-md">
          {(ids) => (
            <Select
              {...ids}
              value={open.locator}
              choices={monsters.map((monster) => ({
                value: monster.locator,
                label: `${monster.name} (${placeOf(monster)})`,
              }))}
              onChange={({ target }) => onOpen(target.value)}
            />
          )}
        </Field>
        <IconButton
          label="Next monster"
          look="outlined"
          icon={<ChevronRight size={18} aria-hidden />}
          disabled={!next}
          onClick={() => next && onOpen(next.locator)}
        />
        <div className="flex flex-wrap gap-2 sm:ml-auto">
          <Button kind="primary" icon={<Check size={16} aria-hidden />} onClick={() => onDecide('accepted')}>
            Accept
          </Button>
          <Button icon={<Pencil size={16} aria-hidden />} onClick={() => onEdit(open.locator)}>
            Edit
          </Button>
          <Button kind="danger" icon={<X size={16} aria-hidden />} onClick={() => onDecide('rejected')}>
            Reject
          </Button>
        </div>
      </div>
      <Banner tone="warn">
        <p>{Math.round(open.confidence * 100)} % sure of this one.</p>
        <ul className="list-disc pl-5">
          {doubtsOf(open).map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      </Banner>
      {isBeside ? (
        <div className="grid grid-cols-2 items-start gap-6">
          {read}
          {printed}
        </div>
      ) : (
        <>
          <div role="group" aria-label="Show" className="flex gap-2">
            <Button
              kind={side === 'read' ? 'secondary' : 'quiet'}
              aria-pressed={side === 'read'}
              onClick={() => setSide('read')}
            >
              As it was read
            </Button>
            <Button
              kind={side === 'page' ? 'secondary' : 'quiet'}
              aria-pressed={side === 'page'}
              onClick={() => setSide('page')}
            >
              As it was printed
            </Button>
          </div>
          {side === 'read' ? read : printed}
        </>
      )}
    </div>
  )
}
