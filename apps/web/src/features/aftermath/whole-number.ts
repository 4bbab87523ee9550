/** A whole number from 0 as somebody typed it; undefined where it is none, or too much. */
export function wholeNumber(typed: string, most: number): number | undefined {
  if (!/^\d{1,9}$/.test(typed.trim())) return undefined
  const value = Number(typed)
  return value <= most ? value : undefined
}
