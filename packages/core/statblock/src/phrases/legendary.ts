import type { FeatureGroup, LegendaryActions } from '../feature.ts'

const USES_2014 = /\bcan take (\d{1,2}) legendary actions?/i
const USES_2024 = /\bLegendary Action Uses: (\d{1,2})(?: \((\d{1,2}) in Lair\))?/i

/** Reads how many legendary actions a round allows from their introduction (SB-14). */
export function withUses(group: FeatureGroup): LegendaryActions {
  const intro = group.intro ?? ''
  const modern = USES_2024.exec(intro)
  const uses = modern?.[1] ?? USES_2014.exec(intro)?.[1]
  return {
    ...group,
    ...(uses && { uses: Number(uses) }),
    ...(modern?.[2] && { usesInLair: Number(modern[2]) }),
  }
}
