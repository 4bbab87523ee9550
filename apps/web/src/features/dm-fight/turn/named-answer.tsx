import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'

type Props = { label: string; onName: (name: string) => unknown }

/** For what has no list to choose from: say it, and it is done. */
export function NamedAnswer({ label, onName }: Props) {
  const [name, setName] = useState('')
  return (
    <form
      className="flex grow gap-1"
      onSubmit={(event) => {
        event.preventDefault()
        onName(name.trim() || 'Lair action')
        setName('')
      }}
    >
      <input
        aria-label={label}
        placeholder={label}
        maxLength={120}
        autoComplete="off"
        className="control min-h-8 px-2 py-1 text-sm"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" size="small" kind="primary" className="shrink-0" data-answer>
        Do it
      </Button>
    </form>
  )
}
