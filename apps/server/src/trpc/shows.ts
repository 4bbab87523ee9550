import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'

let checking = false

/** Tests and development look at every answer; in production the types have to do. */
export const checkEveryAnswer = () => {
  checking = true
}

/**
 * `.output(shows(View))`: what a procedure may show. When checked, an answer that holds more than the view says is a
 * bug, not something to strip: production would send it.
 */
export const shows =
  <Schema extends z.ZodType>(view: Schema) =>
  (answer: unknown): z.output<Schema> => {
    if (!checking) return answer as z.output<Schema>
    const shown = view.parse(answer)
    if (!isDeepStrictEqual(onTheWire(shown), onTheWire(answer)))
      throw new Error(`an answer holds more than its view: ${JSON.stringify(answer)?.slice(0, 400)}`)
    return shown
  }

const onTheWire = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
