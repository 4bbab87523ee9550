import { LevelUpNotice } from '../../features/aftermath/level-up-notice.tsx'
import { InvitesCard } from '../../features/invites/invites-card.tsx'
import { AddStaticMember } from '../../features/members/add-static-member.tsx'
import { Party } from '../../features/members/party.tsx'
import { useMembers } from '../../features/members/use-members.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useCurrentCampaign } from './current-campaign.ts'
import { useGoHome } from './use-go-home.ts'

export function PartyPage() {
  const campaign = useCurrentCampaign()
  const members = useMembers(campaign.id).data ?? []
  const goHome = useGoHome(campaign.id)

  return (
    <>
      <PageHeader
        title="Party"
        description="Everyone at the table, and who they play."
        actions={campaign.may.invite && <AddStaticMember campaignId={campaign.id} />}
      />
      <div className="flex flex-col gap-8">
        <LevelUpNotice campaignId={campaign.id} />
        <Party campaign={campaign} onLeft={() => void goHome()} />
        {campaign.may.invite && <InvitesCard campaignId={campaign.id} members={members} />}
      </div>
    </>
  )
}
