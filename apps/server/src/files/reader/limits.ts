export type ReadLimits = {
  pages: number
  /** Characters of text, of the whole document and of any one page. */
  characters: number
  pageCharacters: number
  /** The child's JavaScript heap, and all the memory it may hold. */
  heapMiB: number
  residentMiB: number
  /** Between two signs of progress: seconds of processor time, and of the clock for one that only waits. */
  stalledCpuSeconds: number
  stalledSeconds: number
  totalSeconds: number
}

export const READ_LIMITS: ReadLimits = {
  pages: 2_000,
  characters: 24_000_000,
  pageCharacters: 400_000,
  heapMiB: 768,
  residentMiB: 1_200,
  stalledCpuSeconds: 9,
  stalledSeconds: 50,
  totalSeconds: 1_500,
}
