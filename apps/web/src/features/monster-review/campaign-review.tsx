import type { DoubtfulMonster } from '@tomekeeper/contracts/bestiary'
import type { ReactNode } from 'react'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { ReviewScreen } from './review-screen.tsx'
import { useDoubtful } from './use-doubtful.ts'
import { useReview } from './use-review.ts'

type Props = {
  campaignId: string
  statBlock: (locator: string) => ReactNode
  page: (monster: DoubtfulMonster) => ReactNode
  onEdit: (locator: string) => void
}

/** What the DM looks through: monsters of the campaign's own documents. */
export function CampaignReview({ campaignId, ...slots }: Props) {
  const review = useReview(campaignId)
  return (
    <>
      <PageHeader
        title="Monsters to look at"
        above={
          <Breadcrumb>
            <TextLink to="/campaigns/$campaignId/bestiary/{-$locator}" params={{ campaignId, locator: undefined }}>
              Bestiary
            </TextLink>
            Review
          </Breadcrumb>
        }
        description="Found in your documents, and not read without doubt. They may be used all the same."
      />
      <ReviewScreen
        list={useDoubtful(campaignId)}
        onReview={(locator, verdict) => review.mutateAsync({ campaignId, locator, review: verdict })}
        onward={
          <TextLink to="/campaigns/$campaignId/bestiary/{-$locator}" params={{ campaignId, locator: undefined }}>
            Back to the bestiary
          </TextLink>
        }
        {...slots}
      />
    </>
  )
}
