import type { Json } from './json.ts'

/** A whole number within reason; stat blocks have no others. */
export const wholeNumber = (value: Json | undefined, most = 100_000): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= most ? value : undefined

/** Reads "+5", "5" or 5. */
export function bonusNumber(value: Json | undefined): number | undefined {
  if (typeof value !== 'string') return wholeNumber(value, 99)
  const text = /^([+−–-]?) ?(\d{1,2})$/.exec(value.trim())
  return text ? (text[1] && text[1] !== '+' ? -1 : 1) * Number(text[2]) : undefined
}
