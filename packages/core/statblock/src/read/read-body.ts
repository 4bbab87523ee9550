import type { FeatureGroup } from '../feature.ts'
import { featureFrom } from '../phrases/feature-from.ts'
import { withUses } from '../phrases/legendary.ts'
import { opensSpellGroup } from '../phrases/spellcasting.ts'
import type { StatBlock } from '../stat-block.ts'
import { emphasisedStart, isPlainTitle, plainStart } from './feature-starts.ts'
import type { Line } from './line.ts'
import { type Section, sectionTitled } from './sections.ts'

type Draft = { name: string; text: string }
type Part = { section: Section; intro: string; drafts: Draft[] }
export type Body = { found: Partial<StatBlock>; end: number; unread: { text: string; start: number; end: number }[] }

export type BodyPlace = { name: string; from: number; stop: number; rest: string }

const GROUPED = new Set<Section>(['legendaryActions', 'mythicActions', 'lairActions', 'regionalEffects'])
/** A feature longer than this is not one; what follows is something else. */
const LONGEST_FEATURE = 12_000

/** Reads traits, actions and all that follows, up to `stop` or the first heading that isn't a stat block's (SB-1). */
export function readBody(lines: readonly Line[], { name, from, stop, rest }: BodyPlace): Body {
  const parts: Part[] = [{ section: 'traits', intro: '', drafts: [] }]
  const unread: Body['unread'] = []
  const emphasised = lines.slice(from, Math.min(stop, from + 400)).some((line) => emphasisedStart(line))
  const description: string[] = []
  const describes = descriptionOf(name)
  let previous = ''
  let index = from
  if (rest) openWith(rest, parts[0] as Part)

  for (; index < stop; index++) {
    const line = lines[index] as Line
    const section = line.hardBreak ? undefined : sectionTitled(line.text)
    if (section) {
      parts.push({ section, intro: '', drafts: [] })
      previous = ''
      continue
    }
    if (line.level || (!emphasised && isPlainTitle(line, previous))) break

    const part = parts.at(-1) as Part
    if (part.section === 'description') {
      description.push(line.text)
      continue
    }
    const start = emphasised ? emphasisedStart(line) : plainStart(line, endsWithSpells(part) ? '' : previous)
    if (!start && part.drafts.length > 0 && (description.length > 0 || (line.blankBefore && describes(line.text)))) {
      description.push(line.text)
      continue
    }
    const unnamed = line.bullet && !start && (part.section === 'lairActions' || part.section === 'regionalEffects')
    if (start) part.drafts.push({ ...start })
    else if (unnamed) part.drafts.push({ name: '', text: line.text })
    else if (part.drafts.length === 0 && !GROUPED.has(part.section)) unread.push(line)
    else if ((part.drafts.at(-1)?.text.length ?? 0) > LONGEST_FEATURE) break
    else addText(part, line.text, startsParagraph(line, part))
    previous = line.text
  }
  const found = { ...collected(parts), ...(description.length > 0 && { description: description.join('\n') }) }
  return { found, end: index, unread: unread.map(({ text, start, end }) => ({ text, start, end })) }
}

/** Text glued to the head opens the first trait, by its capitals. */
function openWith(rest: string, traits: Part) {
  const start = plainStart({ text: rest, start: 0, end: 0, blankBefore: true }, '')
  traits.drafts.push(start ?? { name: '', text: rest })
}

/** "Archmages are …" below an archmage's last action describes it; "The archmage makes …" is still the action. */
function descriptionOf(name: string): (text: string) => boolean {
  const words = name.slice(0, 80).replace(/[^\p{L}\d ’'-]/gu, '')
  const opening = new RegExp(`^(?:An? |These |Some )?${words}(?:s|es)?\\b`, 'i')
  return (text) => words !== '' && /^\p{Lu}/u.test(text) && opening.test(text)
}

/** Lists of spells end without a full stop, so the next name needs none before it. */
const endsWithSpells = (part: Part): boolean => opensSpellGroup(part.drafts.at(-1)?.text.split('\n').at(-1) ?? '')

function addText(part: Part, text: string, asParagraph: boolean) {
  const join = (before: string) => (before ? `${before}${asParagraph ? '\n' : ' '}${text}` : text)
  const draft = part.drafts.at(-1)
  if (draft) draft.text = join(draft.text)
  else part.intro = join(part.intro)
}

/** A blank line inside a sentence is a column or page break, not a paragraph. */
function startsParagraph(line: Line, part: Part): boolean {
  if (line.row || line.bullet || line.hardBreak || opensSpellGroup(line.text)) return true
  const before = part.drafts.at(-1)?.text ?? part.intro
  return line.blankBefore && (/[.!?:)”"’]$/.test(before) || !/^[a-z0-9(]/.test(line.text))
}

function collected(parts: readonly Part[]): Partial<StatBlock> {
  const found: Partial<StatBlock> = {}
  for (const { section, intro, drafts } of parts) {
    const features = drafts.map(({ name, text }) => featureFrom(name, text))
    const group: FeatureGroup = { ...(intro && { intro }), features }
    switch (section) {
      case 'legendaryActions':
        found.legendaryActions = withUses(group)
        break
      case 'description':
        break
      case 'mythicActions':
      case 'lairActions':
      case 'regionalEffects':
        found[section] = group
        break
      default:
        found[section] = [...(found[section] ?? []), ...features]
    }
  }
  return found
}
