import type { Act } from './outbox.ts'

/** This tab's memory of what it has not sent yet: a reload loses nothing. */
export function keptActs(combatId: string) {
  const key = `tomekeeper.acts.${combatId}`
  return {
    read(): Act[] {
      try {
        const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
        return Array.isArray(kept) ? (kept as Act[]) : []
      } catch {
        return []
      }
    },
    write(acts: readonly Act[]) {
      try {
        if (acts.length === 0) sessionStorage.removeItem(key)
        else sessionStorage.setItem(key, JSON.stringify(acts))
      } catch {
        // a browser that keeps nothing still sends
      }
    },
  }
}
