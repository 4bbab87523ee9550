import { tidy } from '../../phrases/tidy.ts'
import { type Fields, fieldsOf, type UnreadField } from '../fields.ts'
import { isRecord, type Json, type JsonRecord } from '../json.ts'
import { withoutTags } from './tags.ts'

/** Writes out texts and their nested entries; whatever can't be written out is reported under its path. */
export type Scribe = {
  text(path: string, value: string): string
  entries(path: string, value: Json | undefined): string
}

export function scribe(unread: UnreadField[]): Scribe {
  const text = (path: string, value: string): string => {
    const plain = withoutTags(value)
    for (const name of plain.unknown) unread.push({ path, value: `{@${name}}`, why: 'not_understood' })
    return tidy(plain.text)
  }

  const entries = (path: string, value: Json | undefined): string => {
    if (value === undefined || value === null) return ''
    if (typeof value === 'string') return text(path, value)
    if (typeof value === 'number') return String(value)
    if (Array.isArray(value))
      return value
        .map((item, index) => entries(`${path}[${index}]`, item))
        .filter(Boolean)
        .join('\n')
    if (isRecord(value)) return entry(path, value)
    unread.push({ path, value: String(value), why: 'not_understood' })
    return ''
  }

  const entry = (path: string, record: JsonRecord): string => {
    const fields = fieldsOf(record, path, unread)
    fields.take('type')
    const body = [
      ...['entries', 'items', 'entry'].map((key) => entries(`${path}.${key}`, fields.take(key))),
      table(path, fields),
    ]
    const name = fields.text('name')
    fields.setAside(['style', 'source', 'page', 'id', 'columns', 'data'])
    fields.reportTheRest()
    const joined = body.filter(Boolean).join('\n')
    return name ? `${text(path, name).replace(/[.:]$/, '')}. ${joined}`.trim() : joined
  }

  const table = (path: string, fields: Fields): string => {
    const caption = fields.text('caption')
    const rows = [fields.list('colLabels'), ...fields.list('rows')].map((row) =>
      Array.isArray(row)
        ? row.map((cell) => entries(path, cell).replaceAll('\n', ' ')).join(' — ')
        : entries(path, row),
    )
    fields.setAside(['colStyles'])
    return [caption && text(path, caption), ...rows].filter(Boolean).join('\n')
  }

  return { text, entries }
}
