import type { DamageDefence } from '../../stat-block.ts'
import { type Condition, DAMAGE_TYPES } from '../../vocabulary.ts'
import { conditionNamed } from '../../phrases/defences.ts'
import type { Fields } from '../fields.ts'
import type { Draft } from '../imported.ts'
import { isRecord, type Json } from '../json.ts'
import type { Scribe } from './entries.ts'

/** Resistances, immunities and vulnerabilities, also the nested ones with a note (SB-8). */
export function readDefenceFields(fields: Fields, draft: Draft, pen: Scribe) {
  const defences = (key: string) => damageDefences(fields, key, fields.list(key), pen)
  draft.merge({
    damageVulnerabilities: defences('vulnerable'),
    damageResistances: defences('resist'),
    damageImmunities: defences('immune'),
  })

  const conditionImmunities: Condition[] = []
  const notes: string[] = []
  for (const item of fields.list('conditionImmune')) {
    const condition = typeof item === 'string' ? conditionNamed(item) : undefined
    if (condition) conditionImmunities.push(condition)
    else notes.push(conditionalText(item, 'conditionImmune', pen))
  }
  const note = notes.filter(Boolean).join(', ')
  draft.merge({ conditionImmunities, ...(note && { conditionNote: note }) })
}

function damageDefences(fields: Fields, key: string, items: Json[], pen: Scribe): DamageDefence[] {
  const plain = items.flatMap((item) => DAMAGE_TYPES.find((type) => type === item) ?? [])
  const others = items.filter((item) => !DAMAGE_TYPES.some((type) => type === item))
  return [
    ...(plain.length > 0 ? [{ types: plain }] : []),
    ...others.flatMap((item): DamageDefence[] => {
      if (typeof item === 'string') return [{ types: [], note: pen.text(key, item) }]
      if (!isRecord(item)) {
        fields.notUnderstood(key, item)
        return []
      }
      const { [key]: nested, note, preNote, special, cond: _, ...rest } = item
      if (Object.keys(rest).length > 0) fields.notUnderstood(key, rest)
      const words = [preNote, note, special]
        .map((part) => pen.entries(key, part))
        .filter(Boolean)
        .join(' ')
      const inner = Array.isArray(nested) ? damageDefences(fields, key, nested, pen) : []
      if (inner.length === 0) return words ? [{ types: [], note: words }] : []
      return inner.map((defence) => ({
        ...defence,
        ...((defence.note || words) && { note: [defence.note, words].filter(Boolean).join(' ') }),
      }))
    }),
  ]
}

function conditionalText(item: Json, key: string, pen: Scribe): string {
  if (!isRecord(item)) return pen.entries(key, item)
  const { [key]: nested, note, preNote, special } = item
  const inner = Array.isArray(nested) ? nested.map((one) => conditionalText(one, key, pen)).join(', ') : ''
  return [pen.entries(key, preNote), inner, pen.entries(key, note), pen.entries(key, special)].filter(Boolean).join(' ')
}
