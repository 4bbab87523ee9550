const FRACTIONS: Readonly<Record<string, number>> = { '1/8': 0.125, '1/4': 0.25, '1/2': 0.5 }

/** A challenge rating as a number; undefined where there is none of that name. */
export function challengeOf(cr: string): number | undefined {
  if (Object.hasOwn(FRACTIONS, cr)) return FRACTIONS[cr]
  return /^(?:[0-9]|[12][0-9]|30)$/.test(cr) ? Number(cr) : undefined
}
