import { isRecord, type Json, type JsonRecord } from './json.ts'

/** Something in the source that is not in the stat block, and why. Nothing is dropped without one of these. */
export type UnreadField = {
  path: string
  /** The value as JSON, shortened. */
  value: string
  why: 'unknown_field' | 'not_understood' | 'set_aside'
}

/** A record's fields, each to be taken once; what nobody takes is reported. */
export type Fields = {
  path: string
  take(key: string): Json | undefined
  text(key: string): string | undefined
  number(key: string): number | undefined
  list(key: string): Json[]
  record(key: string): Fields | undefined
  /** Fields that are known and have no place in a stat block: pictures, tokens, search tags. */
  setAside(keys: readonly string[]): void
  notUnderstood(key: string, value: Json): void
  reportTheRest(): void
}

export function fieldsOf(record: JsonRecord, path: string, unread: UnreadField[]): Fields {
  const taken = new Set<string>()
  const at = (key: string) => (path ? `${path}.${key}` : key)
  const report = (key: string, value: Json, why: UnreadField['why']) => {
    if (!isEmpty(value)) unread.push({ path: at(key), value: shortened(value), why })
  }
  const take = (key: string): Json | undefined => {
    taken.add(key)
    const value = Object.hasOwn(record, key) ? record[key] : undefined
    return value === null ? undefined : value
  }
  const typed = <T extends Json>(key: string, is: (value: Json) => value is T): T | undefined => {
    const value = take(key)
    if (value === undefined || is(value)) return value
    report(key, value, 'not_understood')
    return undefined
  }

  return {
    path,
    take,
    text: (key) => typed(key, (value) => typeof value === 'string')?.trim() || undefined,
    number: (key) => typed(key, (value): value is number => typeof value === 'number' && Number.isFinite(value)),
    list: (key) => typed(key, (value) => Array.isArray(value)) ?? [],
    record: (key) => {
      const inner = typed(key, isRecord)
      return inner && fieldsOf(inner, at(key), unread)
    },
    setAside: (keys) => {
      for (const key of keys) {
        const value = take(key)
        if (value !== undefined) report(key, value, 'set_aside')
      }
    },
    notUnderstood: (key, value) => report(key, value, 'not_understood'),
    reportTheRest: () => {
      for (const [key, value] of Object.entries(record)) if (!taken.has(key)) report(key, value, 'unknown_field')
    },
  }
}

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0)

const shortened = (value: Json): string => {
  const text = JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
