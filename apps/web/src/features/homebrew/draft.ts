import {
  emptyStatBlock,
  type Feature,
  featureFrom,
  type FeatureGroup,
  type LegendaryActions,
  printFeatureName,
  type StatBlock,
} from '@tomekeeper/statblock'
import { newId } from '../../lib/new-id.ts'
import { factsAsText } from './facts-as-text.ts'

/** Sections of plain features, and those that begin with an introduction. */
export const PLAIN_SECTIONS = ['traits', 'actions', 'bonusActions', 'reactions'] as const
export const LED_SECTIONS = ['legendaryActions', 'mythicActions', 'lairActions', 'regionalEffects'] as const
export const SECTIONS = [...PLAIN_SECTIONS, ...LED_SECTIONS] as const
export type PlainSection = (typeof PLAIN_SECTIONS)[number]
export type LedSection = (typeof LED_SECTIONS)[number]
export type Section = (typeof SECTIONS)[number]

/** A feature as it is written. `from` is the one it began as, as long as nobody has touched its words. */
export type DraftFeature = { id: string; name: string; text: string; from?: Feature }
export type DraftSection = { intro: string; uses?: number; usesInLair?: number; features: DraftFeature[] }

/** A stat block while it is being written. */
export type Draft = Omit<StatBlock, Section> & { sections: Record<Section, DraftSection> }

export function draftOf(statBlock: StatBlock): Draft {
  const { traits, actions, bonusActions, reactions, ...rest } = statBlock
  const { legendaryActions, mythicActions, lairActions, regionalEffects, ...facts } = rest
  const plain = (features: readonly Feature[]) => ({ intro: '', features: features.map(drafted(statBlock.edition)) })
  const led = (group: LegendaryActions | undefined): DraftSection => ({
    ...plain(group?.features ?? []),
    intro: group?.intro ?? '',
    uses: group?.uses,
    usesInLair: group?.usesInLair,
  })
  return {
    ...facts,
    sections: {
      traits: plain(traits),
      actions: plain(actions),
      bonusActions: plain(bonusActions),
      reactions: plain(reactions),
      legendaryActions: led(legendaryActions),
      mythicActions: led(mythicActions),
      lairActions: led(lairActions),
      regionalEffects: led(regionalEffects),
    },
  }
}

export const emptyDraft = (edition: StatBlock['edition']): Draft =>
  draftOf({ ...emptyStatBlock('', edition), speeds: { walk: 30 } })

/** What ships with the app holds numbers and no sentences: there a sentence is made of the numbers. */
const drafted =
  (edition: StatBlock['edition']) =>
  (feature: Feature): DraftFeature => {
    const text = feature.text || factsAsText(feature, edition)
    return { id: newId(), name: printFeatureName(feature), text, from: { ...feature, text } }
  }

/** What was not touched keeps the facts it came with; what was written is read anew. */
export const featureOf = ({ name, text, from }: DraftFeature): Feature => from ?? featureFrom(name, text)

export function statBlockOf({ sections, ...facts }: Draft): StatBlock {
  const plain = (section: PlainSection) => sections[section].features.filter(isWritten).map(featureOf)
  const group = (section: LedSection): FeatureGroup | undefined => {
    const { intro } = sections[section]
    const features = sections[section].features.filter(isWritten).map(featureOf)
    return features.length > 0 || intro.trim() ? { ...(intro.trim() && { intro }), features } : undefined
  }
  const legendary = group('legendaryActions')
  const { uses, usesInLair } = sections.legendaryActions
  const written = withoutNothing({
    ...facts,
    traits: plain('traits'),
    actions: plain('actions'),
    bonusActions: plain('bonusActions'),
    reactions: plain('reactions'),
    legendaryActions: legendary && withoutNothing({ ...legendary, uses, usesInLair }),
    mythicActions: group('mythicActions'),
    lairActions: group('lairActions'),
    regionalEffects: group('regionalEffects'),
  })
  return { ...written, name: facts.name } // one that was emptied is missing, and somebody has to be told so
}

/** A line that was added and left empty is nothing. */
export const isWritten = ({ name, text }: DraftFeature) => name.trim() !== '' || text.trim() !== ''

/** A fact that nobody states is absent, and not a key without a value. */
export const withoutNothing = <Facts extends object>(facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== '')) as Facts
