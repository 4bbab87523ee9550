import type { UnreadField } from '../import/fields.ts'
import { isRecord, type Json } from '../import/json.ts'

/** Reads a JSON value into a shape; what doesn't fit is reported and left out. */
export type Shape<T> = (value: Json | undefined, path: string, unread: UnreadField[]) => T | undefined

const LONGEST_TEXT = 50_000
const LONGEST_LIST = 1_000

function reject(value: Json, path: string, unread: UnreadField[]): undefined {
  unread.push({ path, value: JSON.stringify(value).slice(0, 200), why: 'not_understood' })
  return undefined
}

/** Fits nothing. */
export const unfit: Shape<never> = (value, path, unread) =>
  value === undefined ? undefined : reject(value, path, unread)

const checked =
  <T extends Json>(fits: (value: Json) => value is T): Shape<T> =>
  (value, path, unread) => {
    if (value === undefined) return undefined
    return fits(value) ? value : reject(value, path, unread)
  }

export const text: Shape<string> = checked(
  (value): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT,
)
export const flag: Shape<boolean> = checked((value): value is boolean => typeof value === 'boolean')
export const whole: Shape<number> = checked(
  (value): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) <= 100_000_000,
)

export const oneOf = <T extends string>(known: readonly T[]): Shape<T> =>
  checked((value): value is T => known.some((one) => one === value))

export const listOf =
  <T>(item: Shape<T>): Shape<T[]> =>
  (value, path, unread) => {
    if (value === undefined) return undefined
    if (!Array.isArray(value) || value.length > LONGEST_LIST) return reject(value, path, unread)
    return value.flatMap((one, index) => {
      const read = item(one, `${path}[${index}]`, unread)
      return read === undefined ? [] : [read]
    })
  }

/** A record whose keys come from a vocabulary. */
export const recordOf =
  <Key extends string, T>(keys: readonly Key[], item: Shape<T>): Shape<Partial<Record<Key, T>>> =>
  (value, path, unread) =>
    object<Partial<Record<Key, T>>>(Object.fromEntries(keys.map((key) => [key, item])) as never)(value, path, unread)

/** The shapes of an object's fields; those named in `required` must be there. */
export const object =
  <T extends object>(
    fields: { [Key in keyof T]-?: Shape<NonNullable<T[Key]>> },
    required: readonly (keyof T)[] = [],
  ): Shape<T> =>
  (value, path, unread) => {
    if (value === undefined) return undefined
    if (!isRecord(value)) return reject(value, path, unread)

    const read: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(value)) {
      const at = path ? `${path}.${key}` : key
      const shape = Object.hasOwn(fields, key) ? (fields as Record<string, Shape<unknown>>)[key] : undefined
      const known = shape?.(inner, at, unread)
      if (!shape) unread.push({ path: at, value: JSON.stringify(inner).slice(0, 200), why: 'unknown_field' })
      if (known !== undefined) read[key] = known
    }
    if (required.some((key) => read[key as string] === undefined)) return reject(value, path, unread)
    return asRead<T>(read)
  }

/** Safe: every key was read by the shape that `T` names for it, and the required ones are present. */
const asRead = <T>(read: Record<string, unknown>): T => read as T
