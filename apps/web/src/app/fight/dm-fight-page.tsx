import { Aftermath } from '../../features/aftermath/aftermath.tsx'
import { MonsterPicker } from '../../features/bestiary/monster-picker.tsx'
import { StatBlockPanel } from '../../features/bestiary/stat-block-panel.tsx'
import { DmFight } from '../../features/dm-fight/dm-fight.tsx'
import { useCurrentCampaign } from '../campaign/current-campaign.ts'

/** A fight for whoever runs it, with the bestiary at hand and what comes after. */
export default function DmFightPage({ combatId }: { combatId: string }) {
  const campaign = useCurrentCampaign()
  return (
    <DmFight
      key={combatId}
      campaign={campaign}
      combatId={combatId}
      statBlock={(locator, onRoll) => (
        <StatBlockPanel campaignId={campaign.id} locator={locator} onRoll={onRoll} hideName />
      )}
      picker={(onPick) => <MonsterPicker campaignId={campaign.id} onPick={onPick} label="Monster" />}
      after={(fight) => <Aftermath campaign={campaign} {...fight} />}
    />
  )
}
