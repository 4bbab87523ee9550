import type { Feature, FeatureGroup } from '../../feature.ts'
import { featureFrom } from '../../phrases/feature-from.ts'
import { withUses } from '../../phrases/legendary.ts'
import { type Fields, fieldsOf, type UnreadField } from '../fields.ts'
import type { Draft } from '../imported.ts'
import { isRecord } from '../json.ts'
import { wholeNumber } from '../numbers.ts'
import type { Scribe } from './entries.ts'
import { spellcastingFeature } from './spellcasting.ts'

/** Traits, actions of every kind and spellcasting, each entry written out as text (SB-18). */
export function readFeatures(fields: Fields, draft: Draft, pen: Scribe, unread: UnreadField[]) {
  const features = (key: string): Feature[] =>
    fields.list(key).map((item, index) => {
      const path = `${fields.path}.${key}[${index}]`
      if (!isRecord(item)) return featureFrom('', pen.entries(path, item))
      const { name, entries, ...rest } = item
      const inner = fieldsOf(rest, path, unread)
      inner.take('type')
      inner.setAside(['sort'])
      inner.reportTheRest()
      return featureFrom(pen.entries(`${path}.name`, name), pen.entries(`${path}.entries`, entries))
    })
  const { block } = draft
  block.traits = features('trait')
  block.actions = features('action')
  block.bonusActions = features('bonus')
  block.reactions = features('reaction')
  fields.list('spellcasting').forEach((item, index) => {
    const placed = spellcastingFeature(item, `${fields.path}.spellcasting[${index}]`, unread, pen)
    if (placed) block[placed.place].push(placed.feature)
    else fields.notUnderstood('spellcasting', item)
  })
  readGroups(fields, draft, pen, features)
}

function readGroups(fields: Fields, draft: Draft, pen: Scribe, features: (key: string) => Feature[]) {
  const group = (key: string, header: string): FeatureGroup | undefined => {
    const intro = pen.entries(header, fields.take(header))
    const list = features(key)
    return intro || list.length > 0 ? { ...(intro && { intro }), features: list } : undefined
  }
  const legendary = group('legendary', 'legendaryHeader')
  // The format leaves the count out when it is three.
  const uses = wholeNumber(fields.take('legendaryActions'), 99) ?? 3
  const usesInLair = wholeNumber(fields.take('legendaryActionsLair'), 99)
  if (legendary) {
    const read = withUses(legendary)
    const count = `Legendary Action Uses: ${uses}${usesInLair === undefined ? '' : ` (${usesInLair} in Lair)`}.`
    const intro = read.uses === undefined ? [count, legendary.intro].filter(Boolean).join('\n') : legendary.intro
    draft.merge({ legendaryActions: withUses({ ...legendary, ...(intro && { intro }) }) })
  }
  const mythic = group('mythic', 'mythicHeader')
  if (mythic) draft.merge({ mythicActions: mythic })
}
