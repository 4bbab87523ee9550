import { Minus, Plus } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../ui/icon-button.tsx'

type Props = { label: string; value: number; least?: number; most: number; onChange: (value: number) => void }

/** A small number between two buttons; it can be typed as well. What is no number yet changes nothing. */
export function CountStepper({ label, value, least = 1, most, onChange }: Props) {
  const [typed, setTyped] = useState<string>()
  const within = (next: number) => Math.min(most, Math.max(least, Math.round(next)))
  const step = (by: number) => onChange(within(value + by))

  return (
    <span role="group" aria-label={label} className="inline-flex shrink-0 items-center">
      <IconButton
        label={`One less: ${label}`}
        hint="none"
        icon={<Minus size={16} aria-hidden />}
        className="size-9"
        disabled={value <= least}
        onClick={() => step(-1)}
      />
      <input
        aria-label={label}
        inputMode="numeric"
        className="control min-h-9! w-11! px-1! text-center"
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value)
          const next = Number(target.value)
          if (target.value.trim() !== '' && Number.isFinite(next) && next >= least) onChange(within(next))
        }}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
          if (!by) return
          event.preventDefault()
          setTyped(undefined)
          step(by)
        }}
      />
      <IconButton
        label={`One more: ${label}`}
        hint="none"
        icon={<Plus size={16} aria-hidden />}
        className="size-9"
        disabled={value >= most}
        onClick={() => step(1)}
      />
    </span>
  )
}
