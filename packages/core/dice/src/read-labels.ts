import { type Cursor, take } from './cursor.ts'
import { damageTypeNamed } from './damage-types.ts'
import type { Expression } from './expression.ts'
import { LIMITS } from './limits.ts'
import { type DiceRefusal, refuse } from './refusal.ts'

/** Reads the `[labels]` behind an expression (DICE-9); there may be several, such as `[fire][sneak attack]`. */
export function readLabels(cursor: Cursor, labelled: Expression): Expression | DiceRefusal {
  let term = labelled
  while (take(cursor, /\[/y)) {
    const at = cursor.at - 1
    const label = take(cursor, /[^[\]]*/y)?.trim() ?? ''
    if (!take(cursor, /\]/y)) return refuse('unclosed_label', at, 'This label is never closed.')
    if (label === '') return refuse('empty_label', at, 'Write something in the label, such as [fire].')
    if (label.length > LIMITS.labelLength)
      return refuse('label_too_long', at, `Keep labels under ${LIMITS.labelLength} characters.`)

    const type = damageTypeNamed(label)
    term = { kind: 'labelled', at, of: term, label, ...(type && { type }) }
  }
  return term
}
