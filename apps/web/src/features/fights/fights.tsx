import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { CombatCard } from '@tomekeeper/contracts/combat'
import { Swords } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { Rows } from '../../ui/rows.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { FightRow } from './fight-row.tsx'
import { latestFirst } from './fight-words.ts'
import { useFights } from './use-fights.ts'

type Props = { campaign: CampaignView }

/** Every fight of a campaign that its reader may know of. */
export function Fights({ campaign }: Props) {
  const { data: fights, error, refetch, isRefetching } = useFights(campaign.id)
  if (error && !fights) {
    const failure = failureFor(error)
    return (
      <FailureState
        title="The fights did not load"
        requestId={failure?.requestId}
        onRetry={() => void refetch()}
        retrying={isRefetching}
      >
        {failure?.sentence}
      </FailureState>
    )
  }
  if (!fights) return <RowsSkeleton label="Looking for fights" />
  if (fights.length === 0) return campaign.role === 'dm' ? <NoFightForDm campaign={campaign} /> : <NoFight />

  const current = latestFirst(fights).filter(({ phase }) => phase !== 'ended')
  const past = latestFirst(fights).filter(({ phase }) => phase === 'ended')
  return (
    <div className="flex flex-col gap-6">
      {current.length > 0 && <Group title="Now" fights={current} campaignId={campaign.id} />}
      {current.length === 0 && campaign.role === 'player' && <NoFight />}
      {past.length > 0 && <Group title="Past fights" fights={past} campaignId={campaign.id} />}
    </div>
  )
}

type GroupProps = { title: string; fights: readonly CombatCard[]; campaignId: string }

const Group = ({ title, fights, campaignId }: GroupProps) => (
  <Card title={title} flush>
    <Rows label={title}>
      {fights.map((fight) => (
        <FightRow key={fight.id} campaignId={campaignId} fight={fight} />
      ))}
    </Rows>
  </Card>
)

const NoFight = () => (
  <EmptyState icon={<Swords aria-hidden />} title="No fight just now">
    When your DM begins one, it opens here by itself: the order of turns, how you are doing, and what you can do.
  </EmptyState>
)

const NoFightForDm = ({ campaign }: Props) => (
  <EmptyState
    icon={<Swords aria-hidden />}
    title="No fight yet"
    action={
      <ButtonLink
        to="/campaigns/$campaignId/encounters/{-$encounterId}"
        params={{ campaignId: campaign.id, encounterId: undefined }}
        kind="primary"
      >
        Go to the encounters
      </ButtonLink>
    }
  >
    Prepare an encounter and begin it, or begin an empty fight and add whoever turns up.
  </EmptyState>
)
