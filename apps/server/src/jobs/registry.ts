import type { Job } from './job.ts'

/** Every job there is. The process refuses to start if two share a name. */
export const JOBS: readonly Job<never>[] = []
