type Instant = string | number | Date

const LOCALE = 'en-GB'
const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const
const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' })

/** "Mon 23 Nov 2026", in the viewer's zone unless another is named. */
export const formatDate = (instant: Instant, timeZone?: string) =>
  new Intl.DateTimeFormat(LOCALE, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  }).format(new Date(instant))

/** "19:30" */
export const formatTime = (instant: Instant, timeZone?: string) =>
  new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant))

/** "Mon 23 Nov 2026, 19:30" */
export const formatDateTime = (instant: Instant, timeZone?: string) =>
  `${formatDate(instant, timeZone)}, ${formatTime(instant, timeZone)}`

/** "in 3 days", "2 hours ago", "just now" */
export function formatRelative(instant: Instant, now: Instant) {
  const seconds = (new Date(instant).getTime() - new Date(now).getTime()) / 1000
  for (const [unit, length] of units)
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit)
  return 'just now'
}

export const formatNumber = (value: number) => new Intl.NumberFormat(LOCALE).format(value)

/** "3.2 MB" */
export function formatBytes(bytes: number) {
  const steps = ['bytes', 'kB', 'MB', 'GB'] as const
  const step = bytes < 1024 ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10))
  const value = bytes / 1024 ** step
  return `${value < 10 && step > 0 ? value.toFixed(1) : Math.round(value)} ${steps[step]}`
}

/** "1 page", "403 pages" */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`
