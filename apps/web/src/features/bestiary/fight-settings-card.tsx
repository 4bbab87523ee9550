import type { SeenHealth } from '@tomekeeper/combat'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { ReactNode } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Card } from '../../ui/card.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { FightSettingsForm } from './fight-settings-form.tsx'
import { useFightSettings } from './use-fight-settings.ts'

type Props = {
  campaign: Pick<CampaignView, 'id' | 'ruleset'>
  /** Somebody's health as a player's screen draws it. */
  preview: (health: SeenHealth) => ReactNode
}

export function FightSettingsCard({ campaign, preview }: Props) {
  const { data: settings, error, isPending, isFetching, refetch } = useFightSettings(campaign.id)
  const failure = failureFor(error)
  return (
    <Card
      title="Bestiary and fights"
      description="What a new fight tells your players. In a fight you can change it, for one creature or for all."
    >
      {isPending && <RowsSkeleton label="Opening the settings" rows={3} />}
      {failure && !settings && (
        <FailureState
          title="The settings did not load"
          requestId={failure.requestId}
          onRetry={() => void refetch()}
          retrying={isFetching}
        >
          {failure.sentence}
        </FailureState>
      )}
      {settings && (
        // what somebody else has settled meanwhile begins the form anew
        <FightSettingsForm key={JSON.stringify(settings)} campaign={campaign} settings={settings} preview={preview} />
      )}
    </Card>
  )
}
