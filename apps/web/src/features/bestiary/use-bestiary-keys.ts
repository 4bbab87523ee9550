import { type RefObject, useMemo } from 'react'
import { useShortcuts } from '../../ui/shortcuts.ts'

type Keys = {
  field: RefObject<HTMLElement | null>
  list: RefObject<HTMLElement | null>
  isOpen: boolean
  close: () => void
}

/** `/` to search, arrows from anywhere into the list, Escape to close what is open. */
export function useBestiaryKeys({ field, list, isOpen, close }: Keys) {
  useShortcuts(
    'Bestiary',
    useMemo(
      () => [
        { keys: '/', says: 'Search', run: () => field.current?.querySelector('input')?.focus() },
        {
          keys: 'arrowdown',
          says: 'Walk the list; Enter opens, Space chooses',
          run: () => list.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus(),
        },
        ...(isOpen ? [{ keys: 'escape', says: 'Close the monster', run: close }] : []),
      ],
      [field, list, isOpen, close],
    ),
  )
}
