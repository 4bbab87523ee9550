import { Button } from '../../ui/button.tsx'
import { counted } from '../../lib/format.ts'
import { forgetRolls, useRollLog } from './roll-log.ts'
import { resultOf } from './roll-words.ts'

/** The latest rolls of this tab, newest first. */
export function RollLog() {
  const log = useRollLog()
  if (log.length === 0) return null
  return (
    <details className="mt-4 rounded-md bg-sunken px-3 py-2 text-sm print:hidden">
      <summary className="tap flex min-h-8 items-center font-medium">{counted(log.length, 'roll')} lately</summary>
      <ol aria-label="Latest rolls" className="mt-1 max-h-56 divide-y divide-line overflow-y-auto">
        {log.map(({ id, rolled }) => (
          <li key={id} className="py-1.5">
            <span className="flex flex-wrap justify-between gap-x-3">
              <span className="min-w-0 wrap-anywhere">{rolled.label}</span>
              <strong className="font-semibold">{resultOf(rolled)}</strong>
            </span>
            <span className="text-ink-soft">{rolled.detail}</span>
          </li>
        ))}
      </ol>
      <Button kind="quiet" size="small" className="mt-1" onClick={forgetRolls}>
        Clear
      </Button>
    </details>
  )
}
