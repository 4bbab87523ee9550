import { useEffect, useState } from 'react'
import { formatDate, formatDateTime, formatRelative } from '../lib/format.ts'

type Props = { at: string | number | Date; look?: 'date' | 'date-time' | 'relative'; timeZone?: string }

/** A moment, in the viewer's zone; the exact time is one hover away. */
export function DateTime({ at, look = 'date-time', timeZone }: Props) {
  const now = useMinute(look === 'relative')
  const exact = formatDateTime(at, timeZone)
  const words = look === 'relative' ? formatRelative(at, now) : look === 'date' ? formatDate(at, timeZone) : exact
  return (
    <time dateTime={new Date(at).toISOString()} title={exact}>
      {words}
    </time>
  )
}

function useMinute(running: boolean) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [running])
  return now
}
