import { Failure } from '../../errors.ts'

/** Runs one piece of work after another; when `mostWaiting` are in line already, the next is turned away. */
export function takeTurns(mostWaiting: number) {
  let tail: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (waiting >= mostWaiting) throw new Failure('unavailable', { retryAfterSeconds: 5 })
    waiting++
    const mine = tail.then(work).finally(() => waiting--)
    tail = mine.catch(() => undefined)
    return mine
  }
}
