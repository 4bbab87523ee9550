import type { Feature } from '../../feature.ts'
import { featureFrom } from '../../phrases/feature-from.ts'
import { ABILITY_NAMES } from '../../vocabulary.ts'
import { abilityNamed } from '../../phrases/bonuses.ts'
import { fieldsOf, type UnreadField } from '../fields.ts'
import { isRecord, type Json } from '../json.ts'
import type { Scribe } from './entries.ts'

/** Which list of a stat block a spellcasting entry is printed in. */
export type PlacedFeature = { place: 'traits' | 'actions' | 'bonusActions' | 'reactions'; feature: Feature }

const PLACES: Record<string, PlacedFeature['place']> = {
  trait: 'traits',
  action: 'actions',
  bonus: 'bonusActions',
  reaction: 'reactions',
}

/** Writes 5etools' spell lists as the lines a book prints, so that one reader understands both (SB-14). */
export function spellcastingFeature(
  value: Json,
  path: string,
  unread: UnreadField[],
  pen: Scribe,
): PlacedFeature | undefined {
  if (!isRecord(value)) return undefined
  const fields = fieldsOf(value, path, unread)
  const name = fields.text('name') ?? 'Spellcasting'
  const header = pen.entries(`${path}.headerEntries`, fields.take('headerEntries'))
  const ability = abilityNamed(fields.text('ability') ?? '')
  const list = (spells: Json | undefined) => spellList(spells, path, pen)

  const lines = [
    ...lineOf('At will', list(fields.take('will'))),
    ...lineOf('Constant', list(fields.take('constant'))),
    ...countedLines(fields.record('daily'), 'day', list),
    ...countedLines(fields.record('rest'), 'rest', list),
    ...levelLines(fields.record('spells'), list),
  ]
  const footer = pen.entries(`${path}.footerEntries`, fields.take('footerEntries'))
  const displayAs = fields.text('displayAs') ?? 'trait'
  fields.take('type')
  fields.setAside(['hidden', 'chargesItem'])
  fields.reportTheRest()

  const says = header || (ability ? `Its spellcasting ability is ${ABILITY_NAMES[ability]}.` : '')
  const text = [says, ...lines, footer].filter(Boolean).join('\n')
  return { place: PLACES[displayAs] ?? 'traits', feature: featureFrom(pen.text(path, name), text) }
}

const lineOf = (label: string, spells: string): string[] => (spells ? [`${label}: ${spells}`] : [])

function spellList(spells: Json | undefined, path: string, pen: Scribe): string {
  if (!Array.isArray(spells)) return ''
  return spells
    .map((spell) => pen.entries(path, spell))
    .filter(Boolean)
    .join(', ')
}

type Counted = ReturnType<typeof fieldsOf> | undefined

/** `{ "3e": […] }` is "3/day each". */
function countedLines(counted: Counted, per: string, list: (spells: Json | undefined) => string): string[] {
  if (!counted) return []
  const lines = [9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((count) => [
    ...lineOf(`${count}/${per}`, list(counted.take(`${count}`))),
    ...lineOf(`${count}/${per} each`, list(counted.take(`${count}e`))),
  ])
  counted.reportTheRest()
  return lines
}

const ORDINALS = ['', '1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th']

function levelLines(levels: Counted, list: (spells: Json | undefined) => string): string[] {
  if (!levels) return []
  const lines = ORDINALS.flatMap((ordinal, level) => {
    const fields = levels.record(String(level))
    if (!fields) return []
    const slots = fields.number('slots')
    const lower = fields.number('lower')
    const spells = list(fields.take('spells'))
    fields.reportTheRest()
    if (level === 0) return lineOf('Cantrips (at will)', spells)
    const range = lower ? `${ORDINALS[lower] ?? lower}-` : ''
    return lineOf(`${range}${ordinal} level${slots === undefined ? '' : ` (${slots} slots)`}`, spells)
  })
  levels.reportTheRest()
  return lines
}
