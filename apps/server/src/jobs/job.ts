import type { z } from 'zod'
import type { Deps } from '../deps.ts'

/** One run of a job: which attempt, how to say how far it is, and the signal that ends it. */
export type Run = {
  id: string
  attempt: number
  signal: AbortSignal
  /** `fraction` from 0 to 1, and what is being done, in words. */
  progress(fraction: number, stage: string): Promise<void>
}

export type Job<Input = unknown> = {
  name: string
  input: z.ZodType<Input>
  /** How often it is tried before it counts as failed. */
  attempts: number
  /** How many run at once in one process. */
  atOnce: number
  /** Seconds after which a run is given up. */
  longest: number
  run(deps: Deps, input: Input, run: Run): Promise<void>
  /** After the last attempt, also when the process died each time. `reason` is for the log. */
  failed?(deps: Deps, input: Input, reason: string): Promise<void>
}

export const defineJob = <Input>(
  job: Omit<Job<Input>, 'atOnce' | 'longest'> & Partial<Pick<Job<Input>, 'atOnce' | 'longest'>>,
): Job<Input> => ({ atOnce: 1, longest: 900, ...job })
