import type { Feature, Usage } from '../../feature.ts'
import { featureFrom } from '../../phrases/feature-from.ts'
import { withUses } from '../../phrases/legendary.ts'
import { type Fields, fieldsOf, type UnreadField } from '../fields.ts'
import type { Draft } from '../imported.ts'
import { isRecord, type Json, type JsonRecord } from '../json.ts'
import { wholeNumber } from '../numbers.ts'
import { plainText } from '../plain-text.ts'

/** Actions of every kind stand in one list, told apart by `action_type` (SB-19). */
export function readActions(fields: Fields, draft: Draft, unread: UnreadField[]) {
  const { block } = draft
  const legendary: Feature[] = []
  const lair: Feature[] = []
  const mythic: Feature[] = []

  const actions = fields.list('actions').map((value, index) => ({ value, index }))
  for (const { value, index } of actions.sort((a, b) => orderOf(a.value) - orderOf(b.value))) {
    if (!isRecord(value)) {
      fields.notUnderstood(`actions[${index}]`, value)
      continue
    }
    const { kind, feature } = readAction(value, `${fields.path}.actions[${index}]`, unread)
    switch (kind) {
      case 'ACTION':
        block.actions.push(feature)
        break
      case 'BONUS_ACTION':
        block.bonusActions.push(feature)
        break
      case 'REACTION':
        block.reactions.push(feature)
        break
      case 'LEGENDARY_ACTION':
        legendary.push(feature)
        break
      case 'LAIR_ACTION':
        lair.push(feature)
        break
      case 'MYTHIC_ACTION':
        mythic.push(feature)
        break
      default:
        fields.notUnderstood(`actions[${index}].action_type`, kind)
        block.actions.push(feature)
    }
  }
  const intro = plainText(fields.text('legendary_desc') ?? '')
  if (legendary.length > 0 || intro) block.legendaryActions = withUses({ ...(intro && { intro }), features: legendary })
  if (lair.length > 0) block.lairActions = { features: lair }
  if (mythic.length > 0) block.mythicActions = { features: mythic }
  block.traits = fields
    .list('traits')
    .flatMap((value, index) => readTrait(value, `${fields.path}.traits[${index}]`, unread))
}

const orderOf = (value: Json): number => (isRecord(value) ? (wholeNumber(value.order_in_statblock) ?? 0) : 0)

function readTrait(value: Json, path: string, unread: UnreadField[]): Feature[] {
  if (!isRecord(value)) return []
  const fields = fieldsOf(value, path, unread)
  const feature = featureFrom(plainText(fields.text('name') ?? ''), plainText(fields.text('desc') ?? ''))
  fields.setAside(['type'])
  fields.reportTheRest()
  return [feature]
}

function readAction(record: JsonRecord, path: string, unread: UnreadField[]): { kind: string; feature: Feature } {
  const fields = fieldsOf(record, path, unread)
  const name = plainText(fields.text('name') ?? '')
  const read = featureFrom(name, plainText(fields.text('desc') ?? ''))
  const kind = fields.text('action_type') ?? 'ACTION'
  fields.take('order_in_statblock')

  const usage = read.usage ?? usageOf(fields, kind)
  const note = read.nameNote ?? fields.text('limited_to_form')
  if (read.nameNote) fields.setAside(['limited_to_form'])
  // What an attack rolls is read from the text; numbers without such a text would be lost, so they are reported.
  if (read.attack) fields.take('attacks')
  else fields.setAside(['attacks'])
  fields.setAside(['crossreferences'])
  fields.reportTheRest()
  return { kind, feature: { ...read, ...(usage && { usage }), ...(note && { nameNote: note }) } }
}

/** Usage that the second API keeps apart from the name. */
function usageOf(fields: Fields, kind: string): Usage | undefined {
  const limits = fields.take('usage_limits')
  const cost = wholeNumber(fields.take('legendary_action_cost'), 9)
  if (isRecord(limits)) {
    const param = wholeNumber(limits.param, 99)
    if (limits.type === 'RECHARGE_ON_ROLL' && param) return { kind: 'recharge', from: param, to: 6 }
    if (limits.type === 'PER_DAY' && param) return { kind: 'per_day', uses: param }
    if (limits.type === 'RECHARGE_AFTER_REST') return { kind: 'after_rest', rests: ['short', 'long'] }
    fields.notUnderstood('usage_limits', limits)
  } else if (limits !== undefined) fields.notUnderstood('usage_limits', limits)
  return kind === 'LEGENDARY_ACTION' && cost && cost > 1 ? { kind: 'costs', actions: cost } : undefined
}
