import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import type { StatBlock } from '@tomekeeper/statblock'
import type { ReactNode } from 'react'
import { envelopeOf, failureFor } from '../../lib/errors.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { ProseSkeleton } from '../../ui/skeleton.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { SearchX } from 'lucide-react'
import { HomebrewEditor } from './homebrew-editor.tsx'
import { useMonsterToWrite } from './use-monster-to-write.ts'

type Props = {
  campaign: Pick<CampaignView, 'id' | 'ruleset'>
  locator: string | undefined
  /** A new monster that begins as the one at `locator`. */
  isCopy: boolean
  preview: (statBlock: StatBlock) => ReactNode
  picker: (onPick: (locator: string) => void) => ReactNode
  onBeginFrom: (locator: string) => void
  onSaved: (locator: string) => void
  onCancel: () => void
}

/** A monster of the DM's own: new, from another one, or one that is already there. */
export function HomebrewScreen({ campaign, locator, isCopy, ...rest }: Props) {
  const { data: monster, error, isFetching, refetch } = useMonsterToWrite(campaign.id, locator)
  if (locator === undefined) return <HomebrewEditor key="new" campaign={campaign} {...rest} />

  if (envelopeOf(error)?.code === 'not_found' || envelopeOf(error)?.code === 'invalid_input')
    return (
      <EmptyState
        icon={<SearchX aria-hidden />}
        title="This monster is not here"
        action={
          <TextLink
            to="/campaigns/$campaignId/homebrew/{-$locator}"
            params={{ campaignId: campaign.id, locator: undefined }}
          >
            Write a new one
          </TextLink>
        }
      >
        It was taken out, or the book it stands in is no longer in use.
      </EmptyState>
    )
  const failure = failureFor(error)
  // what is being written stays, even while asking for the monster again fails
  if (!monster)
    return failure ? (
      <FailureState
        title="The monster did not open"
        requestId={failure.requestId}
        onRetry={() => void refetch()}
        retrying={isFetching}
      >
        {failure.sentence}
      </FailureState>
    ) : (
      <ProseSkeleton label="Opening the monster" lines={10} />
    )
  return (
    <HomebrewEditor
      key={`${locator} ${isCopy}`}
      campaign={campaign}
      from={monster}
      isCopy={isCopy || !monster.may.edit}
      {...rest}
    />
  )
}
