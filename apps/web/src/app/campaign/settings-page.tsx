import { Settings } from 'lucide-react'
import { FightSettingsCard } from '../../features/bestiary/fight-settings-card.tsx'
import { ArchiveCampaign } from '../../features/campaigns/archive-campaign.tsx'
import { DeleteCampaign } from '../../features/campaigns/delete-campaign.tsx'
import { EditCampaign } from '../../features/campaigns/edit-campaign.tsx'
import { EditCover } from '../../features/campaigns/edit-cover.tsx'
import { HandOver } from '../../features/campaigns/hand-over.tsx'
import { useMembers } from '../../features/members/use-members.ts'
import { ShownHealth } from '../../features/player-fight/shown-health.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useCurrentCampaign } from './current-campaign.ts'
import { useGoHome } from './use-go-home.ts'

export function SettingsPage() {
  const campaign = useCurrentCampaign()
  const members = useMembers(campaign.id).data ?? []
  const goHome = useGoHome(campaign.id)
  const { may } = campaign

  return (
    <div className="max-w-3xl">
      <PageHeader title="Settings" />
      <div className="flex flex-col gap-6">
        {!may.edit && !may.delete && (
          <EmptyState icon={<Settings aria-hidden />} title="These are the DM’s to change">
            Ask your DM if something about the campaign should be different.
          </EmptyState>
        )}
        {may.edit && (
          <>
            <Card title="The campaign">
              <EditCampaign campaign={campaign} />
            </Card>
            <Card title="Cover">
              <EditCover campaign={campaign} />
            </Card>
            <FightSettingsCard campaign={campaign} preview={(health) => <ShownHealth health={health} />} />
            <Card
              title="Archive"
              description="For a campaign that is over or resting. It moves to the end of everyone’s list; nothing is lost and nothing is locked."
            >
              <ArchiveCampaign campaign={campaign} />
            </Card>
          </>
        )}
        {may.handOver && (
          <Card title="Ownership" description="The owner alone can hand the campaign over or delete it.">
            <HandOver campaign={campaign} members={members} />
          </Card>
        )}
        {may.delete && (
          <Card title="Danger" description="What is done here cannot be taken back.">
            <DeleteCampaign campaign={campaign} onDeleted={goHome} />
          </Card>
        )}
      </div>
    </div>
  )
}
