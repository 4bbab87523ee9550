/** Looks at a value of unknown origin; answers the place that is wrong, or nothing. */
export type Check = (value: unknown, at: string) => string | undefined

/** One check for each field of a type, so that a new field without a check does not compile. */
export type ChecksOf<T> = { [K in keyof T]-?: Check }

/** A whole number within bounds. */
export const whole =
  (min: number, max: number): Check =>
  (value, at) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? undefined : at

/** A finite number within bounds; prices have fractions. */
export const amount =
  (min: number, max: number): Check =>
  (value, at) =>
    typeof value === 'number' && value >= min && value <= max ? undefined : at

/** What no file and no database can keep: the NUL character, and half a surrogate pair. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u

/** A text no longer than `max`, and no shorter than `min`. */
export const text =
  (max: number, min = 0): Check =>
  (value, at) =>
    typeof value === 'string' && value.length <= max && value.trim().length >= min && !UNKEEPABLE.test(value)
      ? undefined
      : at

/** True or false. */
export const truth: Check = (value, at) => (typeof value === 'boolean' ? undefined : at)

/** One of a few words. */
export const oneOf =
  (words: readonly string[]): Check =>
  (value, at) =>
    typeof value === 'string' && words.includes(value) ? undefined : at

/** Left out, or as checked. */
export const maybe =
  (check: Check): Check =>
  (value, at) =>
    value === undefined ? undefined : check(value, at)

/** Null, or as checked. */
export const orNull =
  (check: Check): Check =>
  (value, at) =>
    value === null ? undefined : check(value, at)

/** A list of at most so many, each as checked. */
export const listOf =
  (check: Check, max: number): Check =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > max) return at
    for (let index = 0; index < value.length; index += 1) {
      const wrong = check(value[index], `${at}[${index}]`)
      if (wrong !== undefined) return wrong
    }
    return undefined
  }

/** A plain object with exactly these fields; a field nobody knows is wrong, whatever it holds. */
export const shape =
  <T>(checks: ChecksOf<T>): Check =>
  (value, at) => {
    if (!isPlain(value)) return at || 'command'
    for (const key of Object.keys(value)) if (!Object.hasOwn(checks, key)) return path(at, key)
    for (const key in checks) {
      const wrong = checks[key](Object.hasOwn(value, key) ? value[key] : undefined, path(at, key))
      if (wrong !== undefined) return wrong
    }
    return undefined
  }

/** An object from any names to values, at most so many. */
export const recordOf =
  (check: Check, max: number): Check =>
  (value, at) => {
    if (!isPlain(value)) return at
    const keys = Object.keys(value)
    if (keys.length > max) return at
    for (const key of keys) {
      const wrong = check(value[key], path(at, key.slice(0, 40)))
      if (wrong !== undefined) return wrong
    }
    return undefined
  }

/** One of several shapes, told apart by a word in one field. */
export const tagged =
  (tag: string, shapes: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (!isPlain(value)) return at || 'command'
    const name = Object.hasOwn(value, tag) ? value[tag] : undefined
    const check = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined
    return check ? check(value, at) : path(at, tag)
  }

const path = (at: string, key: string) => (at ? `${at}.${key}` : key)

/** Written as an object literal or parsed from JSON: no getters of a class, no proxies of an array. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
