import { useEffect, useMemo, useRef } from 'react'
import { useShortcuts } from '../../../ui/shortcuts.ts'
import type { Desk } from '../desk.ts'
import { ALL_FIGHT_KEYS, FIGHT_KEYS } from './fight-keys.ts'
import { useKeyMap } from './key-map.ts'
import { RUN } from './run-key.ts'

/** Makes the fight's keys work, as this browser has them, and lists them under `?`. */
export function useFightKeys(desk: Desk, more: Parameters<(typeof RUN)['next']>[1]) {
  const keys = useKeyMap()
  const latest = useRef({ desk, more })
  useEffect(() => {
    latest.current = { desk, more }
  })
  useShortcuts(
    'Fight',
    useMemo(
      () =>
        ALL_FIGHT_KEYS.map((name) => ({
          keys: keys[name],
          says: FIGHT_KEYS[name][1],
          run: () => RUN[name](latest.current.desk, latest.current.more),
        })),
      [keys],
    ),
  )
}
