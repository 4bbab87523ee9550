import { CornerDownLeft } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { IconButton } from '../../../ui/icon-button.tsx'
import { announce } from '../../../ui/live-region.tsx'
import { outcomesOf } from '../acts/damage-outcome.ts'
import { useDesk } from '../desk.ts'
import { goToRow, PLACES } from '../keys/places.ts'
import { nameById, namesOf } from '../names.ts'
import { orderInWords } from '../order-words.ts'
import { chance } from '../sync/chance.ts'
import { isRolled, lastDamage, rememberDamage } from './damage-text.ts'
import { ordersOf } from './entry-orders.ts'
import { type Entry, readEntry } from './quick-entry.ts'

/** One line for everything that happens often. It says what Enter will do while it is typed. */
export function QuickLine() {
  const { combat, fight, targets, give, cursor } = useDesk()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const targetIds = targets.map(({ id }) => id)
  const entry = readEntry(text)
  const situation = { combat, targetIds, last: lastDamage(), random: chance }

  function carryOut() {
    if (!entry) return
    const found = ordersOf(entry, situation)
    if ('why' in found) return setRefused(found.why)
    for (const order of found.orders) {
      const why = give(order)
      if (why !== null) return setRefused(why)
    }
    if (found.parts) rememberDamage(found.parts)
    announce(found.orders.map((order) => orderInWords({ fight, log: [] }, order)).join('. '))
    setText('')
    setRefused(null)
  }
  function press(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (text === '') goToRow(cursor)
    else setText('')
    setRefused(null)
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        carryOut()
      }}
      className="rounded-md bg-raised p-1.5 shadow-float"
    >
      <p className="min-h-5 truncate px-2 text-sm text-ink-soft" aria-live="polite">
        {refused ? (
          <span className="font-medium text-danger">{refused}</span>
        ) : (
          ((entry && previewOf(entry)) ??
          (targetIds.length > 0 ? `For ${namesOf(combat, targetIds)}` : 'Choose somebody in the list'))
        )}
      </p>
      <span className="flex items-center gap-1">
        <input
          id={PLACES.quick}
          aria-label="Quick entry"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder="12 fire   half   +7   t5   poisoned 2"
          className="control min-h-9"
          maxLength={200}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setRefused(null)
          }}
          onKeyDown={press}
        />
        <IconButton type="submit" label="Do it" hint="none" icon={<CornerDownLeft size={18} aria-hidden />} />
      </span>
    </form>
  )

  /** Before it is done: what it is, and what it leaves of up to three. */
  function previewOf(read: Entry): string {
    if (read.kind === 'unclear') return read.why
    const found = ordersOf(read, situation)
    if ('why' in found) return found.why
    if (read.kind === 'damage' && isRolled(read.terms))
      return `Roll ${read.terms.map(({ dice, type }) => (type === 'untyped' ? dice : `${dice} ${type}`)).join(' and ')} for ${namesOf(combat, targetIds)}`
    if (read.kind === 'heal' && read.dice.includes('d'))
      return `Roll ${read.dice} healing for ${namesOf(combat, targetIds)}`
    const [order] = found.orders
    if (!order) return ''
    const says = orderInWords({ fight, log: [] }, order)
    if (order.type !== 'deal_damage' && order.type !== 'heal') return says
    const after = outcomesOf(fight, order, targetIds).slice(0, 3)
    return [
      says,
      ...after.map(
        ({ id, hp, becomes }) =>
          `${nameById(combat, id)} ${combat.combatants[id]?.hp} → ${hp}${becomes ? ` ${becomes}` : ''}`,
      ),
    ].join(' · ')
  }
}
