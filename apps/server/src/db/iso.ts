/** `2026-11-23 08:35:18.7+00`, as Postgres writes a moment, → ISO. UTC needs no calendar: lists hold thousands. */
export function isoFromPostgres(text: string): string {
  if (!text.endsWith('+00') || text.length < 22) return new Date(text).toISOString()
  const fraction = text.length > 22 ? text.slice(20, -3).slice(0, 3).padEnd(3, '0') : '000'
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`
}
