import { type Order, REFUSALS } from '@tomekeeper/combat'
import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'

/** Gives the fight orders, one after the other, and keeps what went wrong for where they were given. */
export function useOrdered(onOrder: (order: Order) => Promise<unknown>) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  /** Whether all of them were carried out. */
  async function give(...orders: Order[]): Promise<boolean> {
    setBusy(true)
    setError(null)
    try {
      for (const order of orders) await onOrder(order)
      return true
    } catch (refused) {
      setError(refused)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { give, busy, failure: failureFor(error, REFUSALS) }
}
