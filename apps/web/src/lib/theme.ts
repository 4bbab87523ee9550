import { useSyncExternalStore } from 'react'

export const THEMES = ['candle', 'vellum', 'system'] as const
export type Theme = (typeof THEMES)[number]

/** `public/theme.js` reads the same key before the first paint. */
const KEY = 'tomekeeper.theme'
const listeners = new Set<() => void>()

export function chooseTheme(theme: Theme) {
  if (theme === 'system') {
    delete document.documentElement.dataset.theme
    localStorage.removeItem(KEY)
  } else {
    document.documentElement.dataset.theme = theme
    localStorage.setItem(KEY, theme)
  }
  for (const listener of listeners) listener()
}

export const useTheme = () => [useSyncExternalStore(listen, chosenTheme), chooseTheme] as const

function chosenTheme(): Theme {
  const chosen = document.documentElement.dataset.theme
  return chosen === 'candle' || chosen === 'vellum' ? chosen : 'system'
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
