import { useState } from 'react'

type Props = { label: string; min?: number; max?: number; onTotal: (total: number) => unknown }

/** For dice that fell on the table: type what they showed, press Enter. */
export function TotalAnswer({ label, min = -20, max = 100, onTotal }: Props) {
  const [typed, setTyped] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const total = Number(typed)
        if (typed.trim() === '' || !Number.isInteger(total) || total < min || total > max) return
        onTotal(total)
        setTyped('')
      }}
    >
      <input
        aria-label={label}
        inputMode="numeric"
        placeholder="rolled"
        autoComplete="off"
        className="control min-h-8 w-18 px-2 py-1 text-sm"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  )
}
