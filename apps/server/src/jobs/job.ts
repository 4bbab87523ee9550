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

type Described<Input> = {
  name: string
  input: z.ZodType<Input>
  /** How often it is tried before it counts as failed. */
  attempts: number
  /** How many run at once in one process. */
  atOnce?: number
  /** Seconds after which a run is given up. */
  longest?: number
  run(deps: Deps, input: Input, run: Run): Promise<void>
  /** After the last attempt, also when the process died each time. `reason` is for the log. */
  failed?(deps: Deps, input: Input, reason: string): Promise<void>
}

/** Work that waits in the database; whatever comes out of it is parsed before it runs. */
export type Job<Input = unknown> = {
  name: string
  attempts: number
  atOnce: number
  longest: number
  parse(input: unknown): Input
  run(deps: Deps, input: unknown, run: Run): Promise<void>
  failed(deps: Deps, input: unknown, reason: string): Promise<void>
}

export const defineJob = <Input>({
  name,
  attempts,
  atOnce = 1,
  longest = 900,
  ...job
}: Described<Input>): Job<Input> => ({
  name,
  attempts,
  atOnce,
  longest,
  parse: (input) => job.input.parse(input),
  run: (deps, input, run) => job.run(deps, job.input.parse(input), run),
  failed: async (deps, input, reason) => job.failed?.(deps, job.input.parse(input), reason),
})
