import type { Order } from '@tomekeeper/combat'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { useDesk } from '../desk.ts'

type Props = {
  /** The verb on the button. */
  submit: string
  /** What is to be done, or a sentence that says what is missing. */
  orders: () => readonly Order[] | string
  /** Stays open for the next one. */
  staysOpen?: boolean
  onDone?: () => void
  children: ReactNode
}

/** Asks for what an action needs. Enter does it, Escape leaves, and what the rules refuse is said right here. */
export function ActForm({ submit, orders, staysOpen, onDone, children }: Props) {
  const { give, done } = useDesk()
  const [refused, setRefused] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => focusFirst(form.current), [])

  function carryOut() {
    const asked = orders()
    const why = typeof asked === 'string' ? asked : firstRefusal(asked, give)
    setRefused(why)
    if (why !== null) return
    onDone?.()
    if (!staysOpen) done()
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        carryOut()
      }}
      onKeyDown={(event) => leaveOnEscape(event, done)}
      className="flex flex-col gap-4"
    >
      {children}
      {refused !== null && <Banner tone="danger">{refused}</Banner>}
      <div className="sticky bottom-0 -mx-1 flex flex-wrap gap-2 bg-raised px-1 py-2">
        <Button type="submit" kind="primary">
          {submit}
        </Button>
        <Button kind="quiet" onClick={done}>
          {staysOpen ? 'Done' : 'Leave it'}
        </Button>
      </div>
    </form>
  )
}

/** Gives orders one after the other until one is refused. */
function firstRefusal(orders: readonly Order[], give: (order: Order) => string | null) {
  for (const order of orders) {
    const refused = give(order)
    if (refused !== null) return refused
  }
  return null
}

export function leaveOnEscape(event: KeyboardEvent, leave: () => void) {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  event.preventDefault()
  leave()
}

/** The first thing to fill in, or to press. */
export function focusFirst(inside: HTMLElement | null) {
  const field =
    inside?.querySelector<HTMLElement>('[data-first]') ??
    inside?.querySelector<HTMLElement>('input, select, textarea, button')
  field?.focus()
  if (field instanceof HTMLInputElement) field.select()
}
