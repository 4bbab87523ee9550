import { Swords } from 'lucide-react'
import { ButtonLink } from '../../ui/button-link.tsx'
import { calledBy, currentFight } from './fight-words.ts'
import { useFights } from './use-fights.ts'

type Props = { campaignId: string /** The fight that is on screen already. */; shown?: string }

/** Wherever one is in a campaign: a fight is on, and this is the way to it. */
export function FightBanner({ campaignId, shown }: Props) {
  const fight = currentFight(useFights(campaignId).data ?? [])
  if (!fight || fight.phase !== 'running' || fight.id === shown) return null
  return (
    <section
      aria-label="A fight is on"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md bg-ember-soft py-2 pr-2 pl-3.5 text-control"
    >
      <p className="flex min-w-0 grow basis-48 items-center gap-3 py-1">
        <Swords size={18} aria-hidden className="shrink-0 text-ember-ink" />
        <span className="min-w-0 wrap-anywhere">
          A fight is on: <strong className="font-semibold">{calledBy(fight)}</strong>
        </span>
      </p>
      <ButtonLink
        to="/campaigns/$campaignId/fight/{-$combatId}"
        params={{ campaignId, combatId: fight.id }}
        kind="primary"
        size="small"
      >
        Go to it
      </ButtonLink>
    </section>
  )
}
