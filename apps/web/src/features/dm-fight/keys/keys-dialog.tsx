import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { KeyCaps } from '../../../ui/key-caps.tsx'
import { nameOf } from '../../../ui/shortcuts.ts'
import { ALL_FIGHT_KEYS, FIGHT_KEYS, type FightKey } from './fight-keys.ts'
import { resetKeys, setKey, useKeyMap } from './key-map.ts'

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta'])

/** Another key for anything: press its button, then the key. A key that is taken is refused. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const keys = useKeyMap()
  const [waitingFor, setWaitingFor] = useState<FightKey | null>(null)
  const [refused, setRefused] = useState<{ name: FightKey; why: string } | null>(null)

  function take(name: FightKey, event: React.KeyboardEvent) {
    if (waitingFor !== name || MODIFIERS.has(event.key)) return
    // tab leads on, as everywhere
    if (event.key === 'Tab') return setWaitingFor(null)
    event.preventDefault()
    event.stopPropagation()
    const why = setKey(name, nameOf(event))
    setRefused(why === null ? null : { name, why })
    if (why === null) setWaitingFor(null)
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Keys of the fight"
      description="They are kept in this browser."
    >
      <ul className="divide-y divide-line">
        {ALL_FIGHT_KEYS.map((name) => (
          <li key={name} className="flex flex-wrap items-center justify-between gap-x-4 py-1 text-control">
            <span id={`key-${name}`}>{FIGHT_KEYS[name][1]}</span>
            <Button
              size="small"
              kind={waitingFor === name ? 'primary' : 'quiet'}
              aria-label={`Key for: ${FIGHT_KEYS[name][1]}, now ${keys[name]}`}
              onClick={() => setWaitingFor(name)}
              onBlur={() => setWaitingFor((now) => (now === name ? null : now))}
              onKeyDown={(event) => take(name, event)}
            >
              {waitingFor === name ? 'Press a key' : <KeyCaps keys={keys[name]} />}
            </Button>
            {refused?.name === name && (
              <p role="alert" className="w-full pb-1 text-sm font-medium text-danger">
                {refused.why}
              </p>
            )}
          </li>
        ))}
      </ul>
      <Button
        className="mt-4"
        onClick={() => {
          resetKeys()
          setRefused(null)
        }}
      >
        Give all their first key back
      </Button>
    </Dialog>
  )
}
