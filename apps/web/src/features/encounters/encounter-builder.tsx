import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { ReactNode } from 'react'
import { envelopeOf, failureFor } from '../../lib/errors.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { BuilderScreen } from './builder-screen.tsx'
import { EncounterMissing } from './encounter-missing.tsx'
import { useEncounter } from './use-encounter.ts'
import { useParty } from './use-party.ts'

export type BuilderProps = {
  campaign: CampaignView
  /** Undefined for one that was never saved. */
  encounterId: string | undefined
  picker: (onPick: (card: MonsterCard) => void) => ReactNode
  statBlock: (locator: string) => ReactNode
  onSaved: (encounterId: string) => void
  onBegun: (combatId: string) => void
  onList: () => void
}

/** A fight, prepared. */
export function EncounterBuilder(props: BuilderProps) {
  const { campaign, encounterId } = props
  const encounter = useEncounter(campaign.id, encounterId)
  const party = useParty(campaign.id)
  const isMissing = envelopeOf(encounter.error)?.code === 'not_found'
  if (isMissing && !encounter.data) return <EncounterMissing campaignId={campaign.id} />

  const isReady = (encounter.data || encounterId === undefined) && party.data
  if (isReady) return <BuilderScreen {...props} saved={encounter.data} members={party.data} isRemoved={isMissing} />

  const failure = failureFor(encounter.error ?? party.error)
  return (
    <>
      <PageHeader title="Encounter" />
      {failure ? (
        <FailureState
          title="The encounter did not open"
          requestId={failure.requestId}
          onRetry={() => void Promise.all([encounter.refetch(), party.refetch()])}
          retrying={encounter.isFetching || party.isFetching}
        >
          {failure.sentence}
        </FailureState>
      ) : (
        <RowsSkeleton label="Opening the encounter" rows={5} />
      )}
    </>
  )
}
