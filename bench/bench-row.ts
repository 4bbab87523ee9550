/** One number that was measured, beside what it is compared to. */
export type BenchRow = {
  name: string
  value: number
  unit: string
  /** The same work done another way, in the same unit and the same run. */
  baseline?: { name: string; value: number }
  /** How many times better than the baseline; above 1 is good, whichever way the unit counts. */
  ratio?: number
  goal?: string
  met?: boolean
}
