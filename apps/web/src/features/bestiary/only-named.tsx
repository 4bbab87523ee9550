import { type Feature, printFeatureName } from '@tomekeeper/statblock'

/** Of the SRD we ship facts: some features are a name, and how often. */
export const isOnlyNamed = ({ text, attack, save, spellcasting, usage }: Feature) =>
  text === '' && !attack && !save && !spellcasting && usage?.kind !== 'recharge'

export function OnlyNamed({ features }: { features: readonly Feature[] }) {
  if (features.length === 0) return null
  return (
    <ul aria-label="Also" className="only-named">
      {features.map((feature, index) => (
        <li key={`${index} ${feature.name}`}>{printFeatureName(feature)}</li>
      ))}
    </ul>
  )
}
