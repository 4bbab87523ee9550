import { useSyncExternalStore } from 'react'
import { ALL_FIGHT_KEYS, FIGHT_KEYS, type FightKey } from './fight-keys.ts'

export type KeyMap = Readonly<Record<FightKey, string>>

const KEPT_AS = 'fight-keys'
/** Keys that belong to the page, to controls or to the browser. */
const TAKEN = new Set(['?', 'tab', 'shift+tab', 'enter', ' ', 'shift+enter'])

// safe: every name is given its key
const DEFAULTS = Object.fromEntries(ALL_FIGHT_KEYS.map((name) => [name, FIGHT_KEYS[name][0]])) as KeyMap

let map: KeyMap | null = null
const listeners = new Set<() => void>()

/** The keys as this browser has them. */
export const keyMap = () => (map ??= { ...DEFAULTS, ...kept() })
export const useKeyMap = () => useSyncExternalStore(listen, keyMap)

/** Why a key cannot be given to something, or nothing. */
export function keyRefused(name: FightKey, keys: string): string | null {
  if (TAKEN.has(keys) || keys.startsWith('mod+') || keys.startsWith('alt+'))
    return 'That key belongs to the browser or the page.'
  const owner = ALL_FIGHT_KEYS.find((other) => other !== name && keyMap()[other] === keys)
  return owner ? `That key already does this: ${FIGHT_KEYS[owner][1]}.` : null
}

/** Gives something another key; answers why not. */
export function setKey(name: FightKey, keys: string) {
  const refused = keyRefused(name, keys)
  if (refused === null) keep({ ...keyMap(), [name]: keys })
  return refused
}

export const resetKeys = () => keep(DEFAULTS)

function keep(next: KeyMap) {
  map = next
  const changed = ALL_FIGHT_KEYS.filter((name) => next[name] !== DEFAULTS[name])
  if (changed.length === 0) localStorage.removeItem(KEPT_AS)
  else localStorage.setItem(KEPT_AS, JSON.stringify(Object.fromEntries(changed.map((name) => [name, next[name]]))))
  for (const listener of listeners) listener()
}

function kept(): Partial<KeyMap> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}')
    if (typeof read !== 'object' || read === null) return {}
    return Object.fromEntries(
      Object.entries(read).filter(([name, keys]) => Object.hasOwn(FIGHT_KEYS, name) && typeof keys === 'string'),
    )
  } catch {
    return {}
  }
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
