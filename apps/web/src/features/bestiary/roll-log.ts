import { useSyncExternalStore } from 'react'
import type { Rolled } from './roll-asked.ts'

const MOST = 20

export type LoggedRoll = { id: number; rolled: Rolled }

let log: readonly LoggedRoll[] = []
let last = 0
const listeners = new Set<() => void>()

/** Keeps the latest rolls of this tab, newest first. */
export function keepRoll(rolled: Rolled) {
  last += 1
  change([{ id: last, rolled }, ...log].slice(0, MOST))
}

export const forgetRolls = () => change([])

export const useRollLog = () => useSyncExternalStore(listen, () => log)

function change(next: readonly LoggedRoll[]) {
  log = next
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
