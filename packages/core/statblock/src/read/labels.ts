/** The labelled lines of a stat block's head, in the words of both layouts (SB-1). */
export type Label =
  | 'armorClass'
  | 'initiative'
  | 'hitPoints'
  | 'speed'
  | 'abilities'
  | 'savingThrows'
  | 'skills'
  | 'vulnerabilities'
  | 'resistances'
  | 'damageImmunities'
  | 'conditionImmunities'
  | 'immunities'
  | 'gear'
  | 'senses'
  | 'languages'
  | 'challenge'
  | 'proficiencyBonus'
  | 'environments'
  | 'source'

/** How a label is written, and what must follow it to count in the middle of a line. */
const WRITTEN: readonly [Label, words: string, follows: string][] = [
  ['armorClass', 'Armou?r [Cc]lass|AC', '\\d'],
  ['initiative', 'Initiative', '[+−–-]\\d'],
  ['hitPoints', 'Hit [Pp]oints|HP', '\\d'],
  ['speed', 'Speed', '(?:\\d|walk |burrow |climb |fly |swim )'],
  ['savingThrows', 'Saving [Tt]hrows|Saves', '(?:Str|Dex|Con|Int|Wis|Cha)[a-z]{0,9} [+−–-]'],
  ['skills', 'Skills', '[A-Z][a-z]{2,14}(?: [A-Za-z]{2,7}){0,2} [+−–-]\\d'],
  ['vulnerabilities', 'Vulnerabilities|Damage Vulnerabilit(?:y|ies)', '[A-Za-z]'],
  ['resistances', 'Resistances|Damage Resistances?', '[A-Za-z]'],
  ['damageImmunities', 'Damage Immunit(?:y|ies)', '[A-Za-z]'],
  ['conditionImmunities', 'Condition Immunit(?:y|ies)', '[A-Za-z]'],
  ['immunities', 'Immunities', '[A-Z]'],
  ['gear', 'Gear', '[A-Z]'],
  ['senses', 'Senses', '(?:[Bb]lindsight|[Dd]arkvision|[Tt]remorsense|[Tt]ruesight|[Pp]assive)'],
  ['languages', 'Languages', '[A-Za-z—–-]'],
  ['challenge', 'Challenge(?: Rating)?|CR', '[\\d⅛¼½]'],
  ['proficiencyBonus', 'Proficiency Bonus|PB', '[+−–-]\\d'],
  ['environments', 'Environments?|Habitat', '(?!)'],
  ['source', 'Source', '(?!)'],
]

/** Names in capitals open a table at the start of a line; in the middle only the first of them does. */
const ABILITY_TABLE = {
  start:
    '(?:Ability )?(?:(?:Scores?|Mod(?:ifier)?|Save)\\b ?){2,9}|(?:STR|DEX|CON|INT|WIS|CHA)\\b|(?:Str|Dex|Con|Int|Wis|Cha)[a-z]{0,9} (?=\\d)',
  middle: '(?:(?:Mod(?:ifier)?|Save)\\b ?){2,9}|STR\\b|Str(?:ength)? (?=\\d)',
}

const group = (at: 'start' | 'middle') =>
  [
    ...WRITTEN.map(([label, words, follows]) =>
      at === 'start' ? `(?<${label}>(?:${words})(?![A-Za-z’'-]))` : `(?<${label}>(?:${words})(?=[: ]{1,4}${follows}))`,
    ),
    `(?<abilities>${ABILITY_TABLE[at]})`,
  ].join('|')

const AT_START = new RegExp(`^(?:${group('start')})`)
const IN_MIDDLE = new RegExp(`(?<=[\\s)])(?:${group('middle')})`, 'g')

export type Segment = { label?: Label; text: string }

/** Cuts a line of a head into its labelled parts: most lines hold one, glued lines several. */
export function segmentsOf(text: string): Segment[] {
  const marks: { label: Label; from: number; valueFrom: number }[] = []
  const first = AT_START.exec(text)
  if (first) marks.push(markOf(first, 0))
  const isInside = parenthesesIn(text)
  for (const match of text.matchAll(IN_MIDDLE)) {
    // The first STR opens the ability table; what else looks like one is its continuation.
    const mark = markOf(match, match.index)
    const continued = mark.label === 'abilities' && marks.some((known) => known.label === 'abilities')
    if (!continued && !isInside(match.index)) marks.push(mark)
  }

  const segments: Segment[] = []
  const lead = text.slice(0, marks[0]?.from ?? text.length).trim()
  if (lead) segments.push({ text: lead })
  marks.forEach(({ label, valueFrom }, index) => {
    const value = text.slice(valueFrom, marks[index + 1]?.from ?? text.length)
    segments.push({ label, text: value.replace(/^[: ]{0,6}/, '').trim() })
  })
  return segments
}

/** Labels in parentheses, as in "(XP 1,100; PB +2)", belong to the value around them. Ask in rising order. */
function parenthesesIn(text: string): (index: number) => boolean {
  let at = 0
  let depth = 0
  return (index) => {
    for (; at < index; at++) {
      if (text[at] === '(') depth++
      if (text[at] === ')') depth = Math.max(0, depth - 1)
    }
    return depth > 0
  }
}

function markOf(match: RegExpExecArray, from: number) {
  const [label] = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined) ?? []
  const known = label as Label
  // An ability table's own words are part of its value.
  return { label: known, from, valueFrom: known === 'abilities' ? from : from + match[0].length }
}
