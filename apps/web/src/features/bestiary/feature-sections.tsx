import type { Feature, FeatureGroup, LegendaryActions, StatBlock } from '@tomekeeper/statblock'
import type { ReactNode } from 'react'
import { FeatureParagraph } from './feature-paragraph.tsx'
import { isOnlyNamed, OnlyNamed } from './only-named.tsx'

/** Everything with a name of its own: traits, actions, and what follows them. */
export function FeatureSections({ statBlock }: { statBlock: StatBlock }) {
  const { edition, traits, actions, bonusActions, reactions } = statBlock
  return (
    <>
      <Section title={edition === '2024' ? 'Traits' : undefined} place="traits" features={traits} />
      <Section title="Actions" place="actions" features={actions} />
      <Section title="Bonus Actions" place="bonus actions" features={bonusActions} />
      <Section title="Reactions" place="reactions" features={reactions} />
      <GroupSection title="Legendary Actions" place="legendary" group={statBlock.legendaryActions}>
        {legendaryUses(statBlock.legendaryActions)}
      </GroupSection>
      <GroupSection title="Mythic Actions" place="mythic" group={statBlock.mythicActions} />
      <GroupSection title="Lair Actions" place="lair" group={statBlock.lairActions} />
      <GroupSection title="Regional Effects" place="regional" group={statBlock.regionalEffects} />
      {statBlock.description && (
        <section>
          <h3>About</h3>
          <p className="whitespace-pre-line">{statBlock.description}</p>
        </section>
      )}
    </>
  )
}

type SectionProps = { title?: string; place: string; features: readonly Feature[]; intro?: ReactNode }

function Section({ title, place, features, intro }: SectionProps) {
  if (features.length === 0 && !intro) return null
  const told = features.filter((feature) => !isOnlyNamed(feature))
  return (
    <section>
      {title && <h3>{title}</h3>}
      {intro && <p className="text-ink-soft">{intro}</p>}
      {told.map((feature, index) => (
        <FeatureParagraph key={`${index} ${feature.name}`} place={`${place} ${index}`} feature={feature} />
      ))}
      <OnlyNamed features={features.filter(isOnlyNamed)} />
    </section>
  )
}

function GroupSection({
  title,
  place,
  group,
  children,
}: {
  title: string
  place: string
  group: FeatureGroup | undefined
  children?: ReactNode
}) {
  if (!group) return null
  return <Section title={title} place={place} features={group.features} intro={group.intro ?? children} />
}

/** Said where the block itself does not say it. */
function legendaryUses(legendary: LegendaryActions | undefined) {
  if (legendary?.uses === undefined) return undefined
  const inLair = legendary.usesInLair === undefined ? '' : ` (${legendary.usesInLair} in its lair)`
  return `${legendary.uses}${inLair} a round, after other creatures’ turns.`
}
