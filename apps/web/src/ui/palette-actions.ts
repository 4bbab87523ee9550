import { type ReactNode, useEffect, useSyncExternalStore } from 'react'

export type PaletteAction = {
  /** Unique; say what it does, like `campaign.create`. */
  id: string
  label: string
  /** The heading it stands under: "Go to", "Campaign". */
  group?: string
  /** Other words people may type for it. */
  keywords?: string[]
  icon?: ReactNode
  /** Shown at the right, as `useShortcuts` spells them. */
  keys?: string
  run: () => void
}

type Palette = { open: boolean; actions: readonly PaletteAction[] }

let palette: Palette = { open: false, actions: [] }
const offers = new Map<symbol, readonly PaletteAction[]>()
const listeners = new Set<() => void>()

/** Offers actions in the command palette for as long as the calling component is on the page. */
export function usePaletteActions(actions: readonly PaletteAction[]) {
  useEffect(() => {
    const offer = Symbol()
    offers.set(offer, actions)
    gather()
    return () => {
      offers.delete(offer)
      gather()
    }
  }, [actions])
}

export function openPalette(open = true) {
  change({ ...palette, open })
}

export const usePalette = () => useSyncExternalStore(listen, () => palette)

const gather = () => change({ ...palette, actions: [...offers.values()].flat() })

function change(next: Palette) {
  palette = next
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
