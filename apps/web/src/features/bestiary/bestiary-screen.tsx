import type { MonsterView } from '@tomekeeper/contracts/bestiary'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { ReactNode } from 'react'
import type { BestiarySearch } from '../../lib/bestiary-search.ts'
import { failureFor } from '../../lib/errors.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { OpenBestiary } from './open-bestiary.tsx'
import { useMonsterIndex } from './use-monster-index.ts'

type Props = {
  campaign: Pick<CampaignView, 'id' | 'role'>
  locator: string | undefined
  onOpen: (locator: string | undefined) => void
  search: BestiarySearch
  onSearch: (next: BestiarySearch) => void
  /** For the DM, given how many are doubtful: ways to add monsters and to review them. */
  actions?: (doubtful: number) => ReactNode
  more?: (monster: MonsterView) => ReactNode
}

/** Every monster the viewer may know of, and one of them beside the list. */
export function BestiaryScreen({ campaign, locator, onOpen, search, onSearch, actions, more }: Props) {
  const isDm = campaign.role === 'dm'
  const { data: cards, error, refetch, isFetching } = useMonsterIndex(campaign.id)
  const failure = failureFor(error)
  const header = (
    <PageHeader
      title="Bestiary"
      description={
        isDm
          ? 'The monsters of your books, your own, and the SRD. The table sees those you reveal.'
          : 'The monsters your DM has revealed.'
      }
      actions={isDm && actions?.(cards?.filter((card) => card.isDoubtful).length ?? 0)}
    />
  )
  if (!cards)
    return (
      <>
        {header}
        {failure ? (
          <FailureState
            title="The bestiary did not open"
            requestId={failure.requestId}
            onRetry={() => void refetch()}
            retrying={isFetching}
          >
            {failure.sentence}
          </FailureState>
        ) : (
          <RowsSkeleton label="Opening the bestiary" rows={9} />
        )}
      </>
    )
  return (
    <OpenBestiary
      header={header}
      cards={cards}
      campaignId={campaign.id}
      isDm={isDm}
      {...{ locator, onOpen, search, onSearch, more }}
    />
  )
}
