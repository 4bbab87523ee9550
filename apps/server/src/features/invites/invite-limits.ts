import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Failure } from '../../errors.ts'

/** Per process, which is enough: a code cannot be guessed, this only keeps anyone from trying cheaply. */
const previews = new RateLimiterMemory({ points: 60, duration: 60 })

export async function limitPreviews(address: string): Promise<void> {
  try {
    await previews.consume(address)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new Failure('too_many_requests', { retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) })
  }
}
