import type { ReadFailure } from './failures.ts'
import type { ReadLimits } from './limits.ts'

/** What the parent asks of the child, once. */
export type ReadRequest = { path: string; mediaType: string; resultPath: string; limits: ReadLimits }

/** What the child tells on the way and at its end. */
export type ReadReport =
  | { type: 'progress'; page: number; pages: number }
  | { type: 'done'; pageCount: number | null; title: string | null }
  | { type: 'failed'; failure: ReadFailure }
