import type { Feature, FeatureGroup } from '../feature.ts'
import { printFeatureName } from '../phrases/usage.ts'
import { printTypeLine } from '../phrases/type-line.ts'
import { type Section, sectionTitle } from '../read/sections.ts'
import type { StatBlock } from '../stat-block.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { headLines } from './head-lines.ts'

/**
 * Prints a stat block as Markdown in the layout of its edition, such that `readStatBlocks` reads the same facts and
 * features from it (SB-17).
 */
export function toMarkdown(block: StatBlock): string {
  const type = printTypeLine(block)
  return [
    block.name && `## ${escapeMarkdown(block.name)}`,
    type && `*${escapeMarkdown(type)}*`,
    ...headLines(block),
    ...features(block.traits),
    ...section('actions', block.actions),
    ...section('bonusActions', block.bonusActions),
    ...section('reactions', block.reactions),
    ...group('legendaryActions', block.legendaryActions),
    ...group('mythicActions', block.mythicActions),
    ...group('lairActions', block.lairActions),
    ...group('regionalEffects', block.regionalEffects),
    ...(block.description ? [title('description'), paragraphs(block.description)] : []),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

const title = (name: Section): string => `### ${sectionTitle(name)}`

const section = (name: Section, list: Feature[]): string[] => (list.length > 0 ? [title(name), ...features(list)] : [])

function group(name: Section, given: FeatureGroup | undefined): string[] {
  if (!given) return []
  return [title(name), ...(given.intro ? [paragraphs(given.intro)] : []), ...features(given.features)]
}

const features = (list: Feature[]): string[] =>
  list.map((feature) =>
    feature.name
      ? `***${escapeMarkdown(printFeatureName(feature))}.*** ${paragraphs(feature.text)}`.trimEnd()
      : `- ${paragraphs(feature.text)}`,
  )

/** Paragraphs of one feature are joined by hard breaks, so that none is taken for the feature's end. */
const paragraphs = (text: string): string => text.split('\n').map(escapeMarkdown).join('\\\n')
