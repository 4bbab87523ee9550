import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { Plus, Swords } from 'lucide-react'
import { failureFor } from '../../lib/errors.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Rows } from '../../ui/rows.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { AdventuringDays } from './adventuring-days.tsx'
import { EncounterRow } from './encounter-row.tsx'
import { useEncounters } from './use-encounters.ts'

type Props = { campaign: CampaignView; onOpen: (encounterId: string) => void }

/** Every fight that is prepared for this campaign. */
export function EncounterList({ campaign, onOpen }: Props) {
  const { id: campaignId, ruleset } = campaign
  const { data: encounters, error, refetch, isFetching } = useEncounters(campaignId)
  const failure = failureFor(error)

  return (
    <>
      <PageHeader
        title="Encounters"
        description="Fights you have prepared, weighed for the party as it is. Players see nothing of this."
        actions={encounters && encounters.length > 0 && <NewEncounter campaignId={campaignId} />}
      />
      {!encounters && !failure && (
        <Card>
          <RowsSkeleton label="Opening the encounters" />
        </Card>
      )}
      {failure && !encounters && (
        <FailureState
          title="The encounters did not load"
          requestId={failure.requestId}
          onRetry={() => void refetch()}
          retrying={isFetching}
        >
          {failure.sentence}
        </FailureState>
      )}
      {encounters?.length === 0 && (
        <Card>
          <EmptyState
            icon={<Swords aria-hidden />}
            title="No encounter yet"
            action={<NewEncounter campaignId={campaignId} />}
          >
            Prepare one: pick monsters, see at once how hard it will be, and begin the fight from it.
          </EmptyState>
        </Card>
      )}
      {encounters && encounters.length > 0 && (
        <div className="flex max-w-4xl flex-col gap-6">
          <Card flush>
            <Rows label="Encounters">
              {encounters.map((encounter) => (
                <EncounterRow key={encounter.id} campaignId={campaignId} encounter={encounter} onOpen={onOpen} />
              ))}
            </Rows>
          </Card>
          {ruleset === '2014' && <AdventuringDays campaignId={campaignId} encounters={encounters} />}
        </div>
      )}
    </>
  )
}

const NewEncounter = ({ campaignId }: { campaignId: string }) => (
  <ButtonLink
    kind="primary"
    icon={<Plus size={16} aria-hidden />}
    to="/campaigns/$campaignId/encounters/{-$encounterId}"
    params={{ campaignId, encounterId: 'new' }}
  >
    New encounter
  </ButtonLink>
)
