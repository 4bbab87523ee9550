import type { AbilityScore, Combatant } from '@tomekeeper/combat'
import { trpc } from '../../../lib/trpc.ts'
import { useDesk } from '../desk.ts'

/** What somebody adds to a save: from their stat block where there is one, otherwise what the fight itself knows. */
export function useSaveBonuses(targets: readonly Combatant[]) {
  const { campaign } = useDesk()
  const locators = [...new Set(targets.flatMap(({ locator }) => locator ?? []))].slice(0, 40)
  const answers = trpc.useQueries((t) =>
    locators.map((locator) => t.bestiary.get({ campaignId: campaign.id, locator })),
  )

  return (one: Combatant, ability: AbilityScore) => {
    if (ability === 'con') return one.conSave
    const block = answers[locators.indexOf(one.locator ?? '')]?.data?.statBlock
    if (!block) return 0
    const score = block.abilities[ability]
    return block.savingThrows?.[ability] ?? (score === undefined ? 0 : Math.floor((score - 10) / 2))
  }
}
