import { useEffect, useSyncExternalStore } from 'react'

export type Shortcut = {
  /** `?`, `n`, `mod+k` (Ctrl, or ⌘ on a Mac), `shift+enter`. */
  keys: string
  /** What it does, as it reads under `?`. */
  says: string
  run: () => void
}

export type ShortcutGroup = { heading: string; shortcuts: readonly Shortcut[] }

let groups: readonly ShortcutGroup[] = []
const listeners = new Set<() => void>()

/** Makes keys work while the calling component is on the page, and lists them under `?`. The newest wins. */
export function useShortcuts(heading: string, shortcuts: readonly Shortcut[]) {
  useEffect(() => {
    const group = { heading, shortcuts }
    change([group, ...groups])
    return () => change(groups.filter((other) => other !== group))
  }, [heading, shortcuts])
}

export const useShortcutGroups = () => useSyncExternalStore(listen, () => groups)

/** Runs what a key press means here; bare keys keep silent while someone types or answers a dialog. */
export function runShortcut(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing || event.repeat) return
  const pressed = nameOf(event)
  if (!pressed.startsWith('mod+') && isElsewhere(event.target)) return

  const found = groups.flatMap((group) => group.shortcuts).find((shortcut) => shortcut.keys === pressed)
  if (!found) return
  event.preventDefault()
  found.run()
}

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform)

/** `mod+k` as the person's keyboard spells it. */
export const keyCaps = (keys: string) =>
  keys.split('+').map((key) => {
    if (key === 'mod') return isMac() ? '⌘' : 'Ctrl'
    return SPELLED[key] ?? key.charAt(0).toUpperCase() + key.slice(1)
  })

const SPELLED: Record<string, string> = { arrowup: '↑', arrowdown: '↓', arrowleft: '←', arrowright: '→', escape: 'Esc' }

/** A key press as shortcuts spell it. */
export function nameOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>) {
  const key = event.key.toLowerCase()
  const mod = event.ctrlKey || event.metaKey ? 'mod+' : ''
  const alt = event.altKey ? 'alt+' : ''
  // a printed character such as ? already carries its shift
  const shift = event.shiftKey && (key.length > 1 || /[a-z]/.test(key)) ? 'shift+' : ''
  return `${mod}${alt}${shift}${key}`
}

function isElsewhere(target: EventTarget | null) {
  if (!(target instanceof Element)) return false
  const typing = target.closest('input, textarea, select, [contenteditable="true"]')
  return typing !== null || document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
}

function change(next: readonly ShortcutGroup[]) {
  groups = next
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
