/** One whole number over another, as near as a floating-point number can say it, even when neither fits in one. */
export function ratio(part: bigint, whole: bigint): number {
  if (part < 0n) return -ratio(-part, whole)
  if (part === 0n) return 0

  // 64 significant bits survive the division, more than the 53 that the answer can hold.
  const shift = Math.max(0, bitsIn(whole) - bitsIn(part) + 64)
  const scaled = (part << BigInt(shift)) / whole
  const halfway = Math.min(shift, 1_000)
  return Number(scaled) / 2 ** halfway / 2 ** (shift - halfway)
}

const bitsIn = (value: bigint): number => value.toString(16).length * 4
