import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { openPalette, usePalette } from './palette-actions.ts'
import { runShortcut, useShortcuts } from './shortcuts.ts'

const CommandPalette = lazy(() => import('./command-palette.tsx'))
const KeyboardHelp = lazy(() => import('./keyboard-help.tsx'))

/** Stands once at the root: listens to keys, and brings the palette and the list of keys when they are asked for. */
export function KeyboardLayer() {
  const { open } = usePalette()
  const [wanted, setWanted] = useState(false)
  const [helping, setHelping] = useState(false)

  useShortcuts(
    'Everywhere',
    useMemo(
      () => [
        { keys: 'mod+k', says: 'Go somewhere or do something', run: () => openPalette() },
        { keys: '?', says: 'Show these keys', run: () => setHelping(true) },
      ],
      [],
    ),
  )
  useEffect(() => {
    window.addEventListener('keydown', runShortcut)
    return () => window.removeEventListener('keydown', runShortcut)
  }, [])
  useEffect(() => {
    if (open) setWanted(true)
  }, [open])

  return (
    <Suspense fallback={null}>
      {wanted && <CommandPalette onHelp={() => setHelping(true)} />}
      {helping && <KeyboardHelp onClose={() => setHelping(false)} />}
    </Suspense>
  )
}
